import * as l10n from '@vscode/l10n';
import type { Arn } from '../aws/arn';
import { documented, inModel } from '../engine/evidence';
import type { Finding, Fix, Rule } from '../engine/rule';
import type { CallerArn, RuleContext } from '../engine/ruleContext';
import { partRange, type StringPart } from '../document/stringMember';
import { replace } from '../engine/fixes';
import { shortened } from '../engine/naming';

/** What other ARNs are of, by service, or by the type of the resource in IAM. */
const services: ReadonlyMap<string, () => string> = new Map([
  ['sns', () => l10n.t('This is the ARN of an SNS topic.')],
  ['sts', () => l10n.t('This is the ARN of a role session.')],
  ['lambda', () => l10n.t('This is the ARN of a Lambda function.')],
  ['cognito-idp', () => l10n.t('This is the ARN of a user pool.')],
]);
const resources: ReadonlyMap<string, () => string> = new Map([
  ['user', () => l10n.t('This is the ARN of an IAM user.')],
  ['group', () => l10n.t('This is the ARN of an IAM group.')],
  ['policy', () => l10n.t('This is the ARN of an IAM policy.')],
  ['instance-profile', () => l10n.t('This is the ARN of an instance profile.')],
  ['root', () => l10n.t('This is the ARN of an AWS account.')],
]);

interface Problem {
  readonly part: StringPart;
  readonly message: () => string;
  /** The right ARN, where there is one that could be meant. */
  readonly fix?: {
    readonly title: () => string;
    readonly arn: string;
    readonly preferred: boolean;
  };
}

export const smsCallerArnRole: Rule = {
  id: 'sms-caller-arn-role',
  severity: 'warning',
  summary: '`SnsCallerArn` and `CallerArn` are ARNs of an IAM role.',
  details:
    'The user pool takes on this role to send text messages. The service model allows any ARN there; with that of an SNS topic, an IAM user or the session of a role no message can be sent. A role looks like `arn:aws:iam::123456789012:role/PATH/NAME`.',
  known: [
    documented('AWS, API reference of SmsConfigurationType', 'It is the ARN of an IAM role'),
    inModel('Any ARN is allowed'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:sns:eu-west-1:123456789012:SignInCodes", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    return context.callerArns.flatMap((member) => findingsFor(context, member));
  },
};

function findingsFor({ document }: RuleContext, member: CallerArn): Finding[] {
  const problem = serviceProblem(member.arn) ?? roleProblem(member.arn);
  if (!problem) {
    return [];
  }
  const { part, message, fix } = problem;
  const fixes = (): Fix[] =>
    fix
      ? [
          {
            ...replace(fix.title(), member.node, JSON.stringify(fix.arn)),
            preferred: fix.preferred,
          },
        ]
      : [];
  return [{ ...partRange(document.text, member, part), message: message(), fixes }];
}

/** What is wrong with the service, or with the Region, which IAM has none of. */
function serviceProblem(arn: Arn): Problem | undefined {
  const { partition, service, region, account, resource } = arn;
  const roleArn = (rest: string) => `arn:${partition.text}:iam::${account.text}:${rest}`;
  if (service.text !== 'iam') {
    const message =
      services.get(service.text) ??
      (() => l10n.t('This is an ARN of the service "{0}".', shortened(service.text)));
    const name = /^assumed-role\/([^/]+)\//.exec(resource.text)?.[1];
    return {
      part: service,
      message: () => withGoal(message()),
      // The ARN of a session leaves out the role's path, so the role may have another ARN.
      ...(name !== undefined && {
        fix: {
          title: () => l10n.t('Change to the role "{0}"', shortened(name)),
          arn: roleArn(`role/${name}`),
          preferred: false,
        },
      }),
    };
  }
  return region.text === ''
    ? undefined
    : {
        part: region,
        message: () => l10n.t('The ARN of an IAM role has no Region: leave this part empty.'),
        fix: {
          title: () => l10n.t('Remove the Region'),
          arn: roleArn(resource.text),
          preferred: true,
        },
      };
}

/** What is wrong with the resource, which must be `role/`, any path and a name. */
function roleProblem({ resource }: Arn): Problem | undefined {
  if (/^role\/([^/:]+\/)*[^/:]+$/.test(resource.text)) {
    return undefined;
  }
  const [type = ''] = resource.text.split('/', 1);
  if (type === 'role') {
    return {
      part: resource,
      message: () => l10n.t('The role name is missing: write "role/NAME".'),
    };
  }
  const message =
    resources.get(type) ?? (() => l10n.t('An IAM role is written here as "role/NAME".'));
  return { part: { ...resource, text: type }, message: () => withGoal(message()) };
}

function withGoal(message: string): string {
  return l10n.t('{0} Write the ARN of the IAM role that sends the messages.', message);
}

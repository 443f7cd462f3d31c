import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { rangeOf } from '../document/textRange';
import { setMember } from '../edits/editMembers';
import { inferred, measured } from '../engine/evidence';
import { rewrite } from '../engine/fixes';
import type { Fix, Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import type { JsonValue } from '../model/json';
import { blockIn } from '../model/requestParts';

const [blockName, name] = ['SmsMfaConfiguration', 'SmsConfiguration'] as const;

export const smsConfigurationMissing: Rule = {
  id: 'sms-configuration-missing',
  severity: 'warning',
  summary: '`SmsMfaConfiguration` says in `SmsConfiguration` how messages are sent.',
  details:
    'A request replaces what it leaves out, and text messages need the role that sends them. The service has refused incomplete SMS settings. That it refuses a block without `SmsConfiguration` too is reported, but the call and its words are unproved, so this is a warning.',
  known: [
    inferred('from reports without the call: aws-amplify/amplify-js 166 and 214'),
    measured(
      'with an ARN that is none: floci pull request 2831, 2026-08-31',
      'Incomplete settings are refused',
    ),
  ],
  example: {
    bad: '{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code: {####}" } }',
    good: '{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code: {####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    const { root, mode } = context;
    const block = blockIn(root, blockName);
    if (!block || mode === 'OFF' || memberAt(block.value, name) || isBeingMended(context)) {
      return [];
    }
    return [
      {
        ...rangeOf(block.key),
        message: l10n.t(
          '"SmsMfaConfiguration" has no "SmsConfiguration": without a role, no message can be sent.',
        ),
        fixes: () => fixesOf(context),
      },
    ];
  },
};

/**
 * Whether there is a finding already that leads to `SmsConfiguration`: it stands in the wrong place, or an
 * unknown member of the block is what it was meant to be.
 */
function isBeingMended({ root, issues }: RuleContext): boolean {
  return (
    memberAt(root, name) !== undefined ||
    issues.some(({ kind, path }) => kind === 'unknown-member' && path.at(-2) === blockName)
  );
}

/** None is preferred: the empty texts are an error until they are filled in. */
function fixesOf({ document }: RuleContext): Fix[] {
  const style = styleOf(document);
  const withValue = (value: JsonValue) => setMember(document, [blockName], name, value, style);
  const ofEums = l10n.t('Add "{0}" for AWS End User Messaging SMS', name);
  const ofSns = l10n.t('Add "{0}" for Amazon SNS', name);
  return [
    ...rewrite(ofEums, document, withValue({ EumsSms: { CallerArn: '', ExternalId: '' } })),
    ...rewrite(ofSns, document, withValue({ SnsCallerArn: '', ExternalId: '' })),
  ];
}

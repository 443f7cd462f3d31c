import type { Node } from 'jsonc-parser';
import { memberAt, stringAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { report } from '../rules/report';
import type { Severity } from '../rules/rule';
import { defaultSettings, type RuleSettings } from '../settings/settings';
import type { MfaConfig } from './mfaConfig';

/** What a document asks for, as far as it can be sent. */
export interface ReadRequest {
  readonly errors: number;
  readonly warnings: number;
  /** The file's `UserPoolId` where it is a string, errors or not. */
  readonly userPoolId?: string;
  /** The request without `UserPoolId` and `$schema`; absent while the document has errors. */
  readonly config?: MfaConfig;
}

/** Reads the request that a document holds. What counts as an error is the user's to set. */
export function readRequest(
  document: MfaDocument,
  settings: RuleSettings = defaultSettings.rules,
): ReadRequest {
  const findings = report(document, settings);
  const count = (severity: Severity) =>
    findings.filter((found) => found.severity === severity).length;
  const errors = count('error');
  const userPoolId = stringAt(document.root, 'UserPoolId');
  return {
    errors,
    warnings: count('warning'),
    ...(userPoolId !== undefined && { userPoolId }),
    ...(errors === 0 && { config: configOf(document.root) }),
  };
}

/** Picks the members of the request one by one, so that nothing else can get into it. */
function configOf(root: Node | undefined): MfaConfig {
  const sms = memberAt(root, 'SmsMfaConfiguration')?.value;
  const smsConfiguration = memberAt(sms, 'SmsConfiguration')?.value;
  const totp = memberAt(root, 'SoftwareTokenMfaConfiguration')?.value;
  const email = memberAt(root, 'EmailMfaConfiguration')?.value;
  const webAuthn = memberAt(root, 'WebAuthnConfiguration')?.value;
  return present({
    MfaConfiguration: oneOf(['OFF', 'ON', 'OPTIONAL'], root, 'MfaConfiguration'),
    SmsMfaConfiguration:
      sms &&
      present({
        SmsAuthenticationMessage: stringAt(sms, 'SmsAuthenticationMessage'),
        SmsConfiguration:
          smsConfiguration &&
          present({
            SnsCallerArn: stringAt(smsConfiguration, 'SnsCallerArn'),
            ExternalId: stringAt(smsConfiguration, 'ExternalId'),
            SnsRegion: stringAt(smsConfiguration, 'SnsRegion'),
          }),
      }),
    SoftwareTokenMfaConfiguration: totp && present({ Enabled: booleanAt(totp, 'Enabled') }),
    EmailMfaConfiguration:
      email &&
      present({ Message: stringAt(email, 'Message'), Subject: stringAt(email, 'Subject') }),
    WebAuthnConfiguration:
      webAuthn &&
      present({
        RelyingPartyId: stringAt(webAuthn, 'RelyingPartyId'),
        UserVerification: oneOf(['required', 'preferred'], webAuthn, 'UserVerification'),
        FactorConfiguration: oneOf(
          ['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'],
          webAuthn,
          'FactorConfiguration',
        ),
      }),
  });
}

/** Drops the members that are undefined: in a request, what is there counts. */
function present<T extends object>(block: T): T {
  for (const name of Object.keys(block)) {
    if (Reflect.get(block, name) === undefined) {
      Reflect.deleteProperty(block, name);
    }
  }
  return block;
}

function booleanAt(node: Node, name: string): boolean | undefined {
  const value: unknown = memberAt(node, name)?.value?.value;
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<const T extends string>(
  values: readonly T[],
  node: Node | undefined,
  name: string,
): T | undefined {
  const value = stringAt(node, name);
  return values.find((candidate) => candidate === value);
}

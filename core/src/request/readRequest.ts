import type { Node } from 'jsonc-parser';
import { memberAt, stringAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { PoolFacts } from '../model/poolFacts';
import { report, type ReportedFinding } from '../engine/report';
import type { Severity } from '../settings/severity';
import { defaultSettings, type RuleSettings } from '../settings/serverSettings';
import type { MfaConfig } from '../model/mfaConfig';

/** What a document asks for, as far as it can be sent. */
export interface ReadRequest {
  /** Errors of the document itself, whatever its user pool is. */
  readonly errors: number;
  /** Errors beside those, because of how the user pool that was read is set up. */
  readonly poolErrors: number;
  /** Both kinds of warnings. */
  readonly warnings: number;
  /** Those of them that are because of the user pool. */
  readonly poolWarnings: number;
  /** The user pool that the file names, errors or not: an empty `UserPoolId` names none. */
  readonly userPoolId?: string;
  /** The request without `UserPoolId` and `$schema`; absent while the document itself has errors. */
  readonly config?: MfaConfig;
}

/**
 * Reads the request that a document holds. What counts as an error is the user's to set.
 *
 * @param facts of the user pool that was read for the document
 */
export function readRequest(
  document: MfaDocument,
  settings: RuleSettings = defaultSettings.rules,
  facts?: PoolFacts,
): ReadRequest {
  const findings = report(document, settings, facts);
  const ofPool = findings.filter(({ rule }) => rule.needsPool === true);
  const errors = count(findings, 'error') - count(ofPool, 'error');
  const userPoolId = stringAt(document.root, 'UserPoolId') ?? '';
  return {
    errors,
    poolErrors: count(ofPool, 'error'),
    warnings: count(findings, 'warning'),
    poolWarnings: count(ofPool, 'warning'),
    ...(userPoolId !== '' && { userPoolId }),
    ...(errors === 0 && { config: configOf(document.root) }),
  };
}

function count(findings: readonly ReportedFinding[], severity: Severity): number {
  return findings.filter((found) => found.severity === severity).length;
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

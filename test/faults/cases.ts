import type { FaultProxy, ProxyFault } from '../local-pool/faultProxy';
import { externalId, type FaultCase } from './kinds';

const set = 'SetUserPoolMfaConfig';
const get = 'GetUserPoolMfaConfig';

function error(name: string, message = 'No.', status = 400): ProxyFault {
  const headers = { 'x-amzn-errortype': name };
  return { kind: 'answer', status, body: JSON.stringify({ __type: name, message }), headers };
}

type Effect = Pick<FaultCase, 'holds' | 'sent' | 'applied'>;
const lost: Effect = { holds: 'old', sent: 1, applied: 0 };
const carriedOut: Effect = { holds: 'new', sent: 1, applied: 1 };

const call = `${set} for user pool POOL`;
const refusedCall = `Amazon Cognito refused ${call}: No.`;
const stillOld = 'FILE was not applied: POOL was read again and still has its old configuration.';
const unsent = 'FILE was not applied, and nothing was sent:';
const readApplied = (why: string): string =>
  `Applied FILE to POOL: ${why}, but the pool was read again and has what was sent.`;
const unreadable = (operation: string, why: string): string =>
  `URL gave an answer to ${operation} for user pool POOL that can't be read (${why}): check cognitoMfa.endpointUrl, or update the extension.`;
const permission =
  'The AWS identity of the default AWS credentials needs the permission cognito-idp:SetUserPoolMfaConfig for user pool POOL: ask for it, or set cognitoMfa.profile to another profile.';
const credentials = (name: string): string =>
  `AWS did not accept the credentials (${name}): run \`aws sso login\` or set cognitoMfa.profile.`;
const tooMany = 'URL received too many requests for user pool POOL: try again in a minute.';

/** Each error's name with what the user sees behind "FILE was not applied.", and its own message. */
const refusals: readonly (readonly [name: string, sees: string, message?: string])[] = [
  [
    'InvalidParameterException',
    `Amazon Cognito refused ${call}: Value *** at 'smsMfaConfiguration.smsConfiguration.externalId' failed.`,
    `Value '${externalId}' at 'smsMfaConfiguration.smsConfiguration.externalId' failed.`,
  ],
  [
    'ResourceNotFoundException',
    'There is no user pool POOL at URL for the default AWS credentials: check UserPoolId in the file, and cognitoMfa.profile.',
  ],
  ['NotAuthorizedException', permission],
  ['AccessDeniedException', permission],
  [
    'InvalidSmsRoleAccessPolicyException',
    `Amazon Cognito refused ${call} because role arn:aws:iam::123456789012:role/Sms may not send text messages: allow sns:Publish in a policy of the role (sms-voice:SendTextMessage for EumsSms), and wait a minute if the role is new.`,
  ],
  [
    'InvalidSmsRoleTrustRelationshipException',
    `Amazon Cognito refused ${call} because role arn:aws:iam::123456789012:role/Sms does not trust it: let the role trust cognito-idp.amazonaws.com with the ExternalId of the file, and wait a minute if the role is new.`,
  ],
  [
    'FeatureUnavailableInTierException',
    `Amazon Cognito refused ${call} because the plan of the pool has no email MFA and no passkeys: choose the Essentials or Plus plan (use the AWS console: an UpdateUserPool call resets what it leaves out), or remove EmailMfaConfiguration and WebAuthnConfiguration.`,
  ],
  ['ExpiredTokenException', 'The AWS credentials have expired: run `aws sso login`.'],
  ['UnrecognizedClientException', credentials('UnrecognizedClientException')],
  [
    'InvalidSignatureException',
    credentials('InvalidSignatureException'),
    "No match.\n\nThe Canonical String for this request should have been\n'POST\n\nx-amz-security-token:session-token-of-the-fault-suite\n'",
  ],
  ['MissingAuthenticationTokenException', credentials('MissingAuthenticationTokenException')],
  ['IncompleteSignatureException', credentials('IncompleteSignatureException')],
  ['ValidationException', refusedCall],
  ['OptInRequired', refusedCall],
  ['UnknownOperationException', refusedCall],
  ['LimitExceededException', tooMany],
];

const busy: readonly (readonly [name: string, sees: string])[] = [
  ['TooManyRequestsException', tooMany],
  [
    'ConcurrentModificationException',
    'Someone else is changing user pool POOL right now: try again in a moment.',
  ],
  ['ThrottlingException', tooMany],
];

const failing: readonly (readonly [name: string, status: number])[] = [
  ['InternalErrorException', 400],
  ['InternalErrorException', 500],
  ['InternalFailure', 500],
  ['ServiceUnavailable', 503],
];

const page = '<html>Sign in first</html>';
const applied = 'Applied FILE to POOL and read it back: 5 members changed.';

/** A fault at the one request that changes the pool. */
function atSending(
  kind: FaultCase['kind'],
  title: string,
  fault: ProxyFault | readonly ProxyFault[],
  sees: string,
  effect: Effect,
): FaultCase {
  const order = (proxy: FaultProxy): void => {
    for (const each of [fault].flat()) proxy.failNext(set, each);
  };
  return { kind, title, order, sees, ...effect };
}

/** Faults at the first requests that read the pool. */
function atReading(title: string, faults: readonly ProxyFault[], sees: string): FaultCase {
  const order = (proxy: FaultProxy): void => {
    for (const fault of faults) proxy.failNext(get, fault);
  };
  const effect = { holds: 'old', sent: 0, applied: 0 } as const;
  const logged = `cognitoMfa.apply: ${get}: ${sees === tooMany ? 'throttling' : 'unexpected'}`;
  return { kind: 'notRead', title, order, sees: `${unsent} ${sees}`, ...effect, logged };
}

const redirect: ProxyFault = {
  ...{ kind: 'answer', status: 302, body: '' },
  headers: { location: 'http://elsewhere.example/' },
};
const redirects = 'it redirects to another address';
const noJson = "Unexpected token '<', … is not valid JSON";
const huge: ProxyFault = { kind: 'long', bytes: 50_000_000 };

export const faultCases: readonly FaultCase[] = [
  ...refusals.map(([name, sees, message]) =>
    atSending('refused', name, error(name, message), `FILE was not applied. ${sees}`, lost),
  ),
  ...busy.map(([name]) =>
    atSending('busy', `${name}, then success`, error(name), applied, { ...carriedOut, sent: 2 }),
  ),
  ...busy.slice(0, 2).map(([name, sees]) => {
    const thrice = [error(name), error(name), error(name)];
    const never = { ...lost, sent: 3 };
    return atSending('staysBusy', `${name} thrice`, thrice, `FILE was not applied. ${sees}`, never);
  }),
  ...failing.map(([name, status]) => {
    const sees = `${stillOld} URL failed at ${call} (${name}): try again in a minute.`;
    return atSending('failing', `${name} with ${status}`, error(name, 'No.', status), sees, lost);
  }),
  atSending(
    ...(['failing', "a gateway's page"] as const),
    { kind: 'answer', status: 502, body: page },
    `${stillOld} URL failed at ${call} (HTTP 502): try again in a minute.`,
    lost,
  ),
  atSending(
    ...(['lost', 'a cut before'] as const),
    { kind: 'cut', when: 'before' },
    `${stillOld} Could not reach URL (the connection was lost): check that the server is running, and check cognitoMfa.endpointUrl.`,
    lost,
  ),
  ...(['instead', 'during'] as const).map((when) => {
    const sees = readApplied('no answer came');
    return atSending('answerLost', `a cut ${when}`, { kind: 'cut', when }, sees, carriedOut);
  }),
  atSending('cutAfter', 'a cut after', { kind: 'cut', when: 'after' }, applied, carriedOut),
  atSending(
    ...(['noAnswer', 'silence'] as const),
    { kind: 'silent', applied: false },
    `${stillOld} URL did not answer ${call} in time: check your network and try again.`,
    lost,
  ),
  atSending(
    ...(['lateAnswer', 'silence after it'] as const),
    { kind: 'silent', applied: true },
    readApplied('no answer came'),
    carriedOut,
  ),
  atSending(
    ...(['unreadable', 'a page instead of JSON'] as const),
    { kind: 'answer', status: 200, body: page },
    `${stillOld} ${unreadable(set, noJson)}`,
    lost,
  ),
  atSending(
    'unreadable',
    'a redirect',
    redirect,
    `${stillOld} ${unreadable(set, redirects)}`,
    lost,
  ),
  atSending(
    ...(['unreadableAfter', 'broken JSON with a secret in it'] as const),
    { kind: 'garbled', garble: (body) => body.replace(externalId, `${externalId}" x`) },
    readApplied('the answer was an error'),
    carriedOut,
  ),
  atSending('unreadableAfter', '50 MB', huge, readApplied('the answer was an error'), carriedOut),
  {
    ...{ kind: 'reading', title: 'busy, failing and cut readings', sees: applied, ...carriedOut },
    order: (proxy) => {
      proxy.failNext(get, error('TooManyRequestsException'));
      proxy.failNext(get, error('InternalErrorException', 'No.', 500));
      proxy.failNext(get, { kind: 'cut', when: 'during' });
    },
  },
  atReading('a redirect of the reading', [redirect], unreadable(get, redirects)),
  atReading('busy readings', Array<ProxyFault>(5).fill(error('TooManyRequestsException')), tooMany),
  atReading('50 MB to read', [huge], unreadable(get, 'the answer is longer than 4 MB')),
  atReading(
    'a secret instead of JSON to read',
    [{ kind: 'answer', status: 200, body: `${externalId} <` }],
    unreadable(get, "Unexpected token 'e', … is not valid JSON"),
  ),
];

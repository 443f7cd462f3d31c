import { eums, foreignRole, off, on, role, sms, smsBy } from './requests';
import { accepted, error, refused, unproved, warning, type Row } from './row';

const incomplete =
  'Invalid SMS MFA configuration given, external id and a valid caller arn are required';
const missing =
  "1 validation error detected: Value null at 'smsMfaConfiguration.smsConfiguration.eumsSms.callerArn' failed to satisfy constraint: Member must not be null";
const number = 'arn:aws:sms-voice:us-east-1:123456789012:phone-number/phone-0123456789abcdef0';

const both = smsBy({
  SnsCallerArn: role,
  ExternalId: 'pool',
  EumsSms: { CallerArn: role, ExternalId: 'pool' },
});

/** "Two ways to send text messages" (documented; in the model). */
export const textMessages: readonly Row[] = [
  {
    fact: '`SmsConfiguration` has either Amazon SNS or AWS End User Messaging SMS',
    trials: [
      { what: 'Amazon SNS', request: { ...on, ...sms }, verdict: accepted },
      { what: 'End User Messaging', request: { ...on, ...eums() }, verdict: accepted },
      {
        what: 'never both',
        request: { ...on, ...both },
        verdict: accepted,
        rules: [warning('sms-both-transports')],
      },
    ],
  },
  {
    fact: 'setting one clears the other: whoever sends `SnsCallerArn` to a pool that uses `EumsSms` clears that',
    pool: { mfa: { ...on, ...eums() } },
    trials: [{ request: { ...on, ...sms }, verdict: accepted, then: { ...on, ...sms } }],
  },
  {
    fact: '`EumsSms` → `CallerArn`: required',
    trials: [
      {
        request: { ...on, ...eums({ CallerArn: undefined }) },
        verdict: refused(missing),
        rules: [error('missing-member')],
      },
    ],
  },
  {
    fact: '`EumsSms` → `CallerArn`: a role of the own account, as for SNS',
    trials: [
      {
        request: { ...on, ...eums({ CallerArn: foreignRole }) },
        verdict: refused('Cross-account pass role is not allowed.'),
        rules: [error('pool-sms-caller-account')],
      },
    ],
  },
  {
    fact: '`EumsSms` → `ExternalId`: as for SNS; its absence alone is no proven refusal',
    trials: [
      {
        what: 'End User Messaging',
        request: { ...on, ...smsBy({ EumsSms: { CallerArn: role } }) },
        verdict: accepted,
        rules: [warning('external-id-missing')],
      },
      {
        what: 'SNS',
        request: { ...on, ...smsBy({ SnsCallerArn: role }) },
        verdict: accepted,
        rules: [warning('external-id-missing')],
      },
    ],
  },
  {
    fact: '`EumsSms` → `OriginationIdentity`: phone number (E.164), or ARN of a number, sender ID or phone pool',
    trials: ['+12065550100', number].map((OriginationIdentity) => ({
      what: OriginationIdentity,
      request: { ...on, ...eums({ OriginationIdentity }) },
      verdict: accepted,
    })),
  },
  {
    fact: '`EumsSms` → `ConfigurationSetName`: for event destinations',
    trials: [{ request: { ...on, ...eums({ ConfigurationSetName: 'logs' }) }, verdict: accepted }],
  },
  {
    fact: '`EumsSms` → `InEntityId`, `InTemplateId`: both are needed for messages to India',
    trials: [
      {
        what: 'both',
        request: { ...on, ...eums({ InEntityId: '1101', InTemplateId: '1107' }) },
        verdict: accepted,
      },
      ...[{ InEntityId: '1101' }, { InTemplateId: '1107' }].map((one) => ({
        what: `${Object.keys(one).join('')} alone`,
        request: { ...on, ...eums(one) },
        verdict: accepted,
        rules: [warning('eums-india-pair')],
      })),
    ],
  },
  {
    fact: "`EumsSms` → `Region`: the pool's own, otherwise InvalidParameterException (documented)",
    trials: [
      {
        what: 'its own',
        request: { ...on, ...eums({ Region: 'us-east-1' }) },
        verdict: accepted,
      },
      {
        what: 'another',
        request: { ...on, ...eums({ Region: 'eu-west-1' }) },
        verdict: unproved('Invalid EumsSms Region. Allowed Region is us-east-1'),
        rules: [warning('eums-region-pool')],
      },
    ],
  },
  {
    fact: '`SnsCallerArn` is optional in the model now and may be an empty string',
    trials: [
      {
        what: 'beside `EumsSms`',
        request: {
          ...on,
          ...smsBy({ SnsCallerArn: '', EumsSms: { CallerArn: role, ExternalId: 'pool' } }),
        },
        verdict: accepted,
      },
      {
        what: 'alone',
        request: { ...on, ...smsBy({ SnsCallerArn: '', ExternalId: 'pool' }) },
        verdict: refused(incomplete),
        rules: [error('sms-caller-arn-empty')],
      },
    ],
  },
  {
    fact: 'a `SmsConfiguration` with neither role nor `EumsSms` sends nothing; the service refuses an incomplete block',
    trials: [
      {
        what: 'empty',
        request: { ...on, ...smsBy({}) },
        verdict: refused(incomplete),
        rules: [error('sms-caller-arn-missing')],
      },
      {
        what: 'whatever the mode',
        request: { ...off, ...smsBy({}) },
        verdict: refused(incomplete),
        rules: [error('off-with-factor'), error('sms-caller-arn-missing')],
      },
    ],
  },
];

import type { PoolFacts } from '../../../../core/src/model/poolFacts';
import type { Case } from './ruleCases';

const id = 'us-east-1_Ab12Cd34E';
const other = 'eu-west-1_Other';
const pool = (facts: Omit<PoolFacts, 'userPoolId'>): PoolFacts => ({ userPoolId: id, ...facts });

const totp = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';
const email = '"EmailMfaConfiguration": { "Message": "{####}" }';
const sms = '"SmsMfaConfiguration": {}';
const on = (rest: string, mode = '"ON"') => `{ "MfaConfiguration": ${mode}, ${rest} }`;
const passkeys = (rest: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { ${rest} } }`;

const codes = pool({ allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] });
const webAuthn = pool({ allowedFirstAuthFactors: ['WEB_AUTHN'] });
const cognitoSends = pool({ emailSendingAccount: 'COGNITO_DEFAULT' });
const lite = pool({ tier: 'LITE' });
const byEmail = pool({ recoveryMechanisms: ['verified_email'] });
const byPhone = pool({ recoveryMechanisms: ['verified_phone_number'] });
const byBoth = pool({ recoveryMechanisms: ['verified_phone_number', 'verified_email'] });
const domain = pool({ customDomain: 'login.example.com' });
const enforced = pool({ advancedSecurityMode: 'ENFORCED' });

/** Cases that every rule on a pool shares: what it says only holds for the file's own pool. */
function whileItIsThePool(bad: string, facts: PoolFacts): readonly Case[] {
  const plain = bad.replaceAll(/[«»]/g, '');
  const naming = (text: string, value: string) => text.replace('{', `{ "UserPoolId": ${value},`);
  return [
    ['a file that names no pool', bad, facts],
    ['a file that names this pool', naming(bad, `"${id}"`), facts],
    ['a file whose pool is still to be written', naming(bad, '""'), facts],
    ['a file that names another pool', naming(plain, `"${other}"`), facts],
    [
      'a file with two pools, the last of which counts',
      naming(naming(plain, `"${other}"`), `"${id}"`),
      facts,
    ],
    ['a pool of which nothing is known', plain, pool({})],
    ['a pool that was not read', plain],
  ];
}

/** The rules that compare a file with its user pool. */
export const poolCases: Readonly<Record<string, readonly Case[]>> = {
  'pool-first-factors': [
    ...whileItIsThePool(on(totp, '«"ON"»'), codes),
    ['SMS_OTP alone', on(totp, '«"ON"»'), pool({ allowedFirstAuthFactors: ['SMS_OTP'] })],
    ['ON without any factor', '{ "MfaConfiguration": «"ON"» }', codes],
    ['OPTIONAL', on(totp, '"OPTIONAL"'), codes],
    ['OFF', '{ "MfaConfiguration": "OFF" }', codes],
    ['no mode', `{ ${totp} }`, codes],
    ['a mode that is none', on(totp, '"on"'), codes],
    ['a mode that is being typed', '{ "MfaConfiguration" }', codes],
    ['other first factors', on(totp), pool({ allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] })],
    ['a factor of the future', on(totp), pool({ allowedFirstAuthFactors: ['TOTP_OTP'] })],
  ],
  'pool-passkey-factor': [
    ...whileItIsThePool(on(`${totp}, «"WebAuthnConfiguration"»: {}`), webAuthn),
    ['no block', on(totp, '«"ON"»'), webAuthn],
    [
      'one factor',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» }`),
      webAuthn,
    ],
    [
      'two factors',
      on(
        `${totp}, "WebAuthnConfiguration": { "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }`,
      ),
      webAuthn,
    ],
    ['OPTIONAL', on(`${totp}, "WebAuthnConfiguration": {}`, '"OPTIONAL"'), webAuthn],
    ['OFF', passkeys(''), webAuthn],
    ['no passkeys first', on(totp), pool({ allowedFirstAuthFactors: ['PASSWORD'] })],
    ['a block of another type', on(`${totp}, "WebAuthnConfiguration": 1`), webAuthn],
    ['a misspelt block', on(`${totp}, "WebAuthConfiguration": {}`), webAuthn],
    [
      'a misspelt member',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfigurations": "SINGLE_FACTOR" }`),
      webAuthn,
    ],
    [
      'a value that is none',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfiguration": "single" }`),
      webAuthn,
    ],
    [
      'a value that is being typed',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfiguration" }`),
      webAuthn,
    ],
  ],
  'pool-email-sender': [
    ...whileItIsThePool(on('«"EmailMfaConfiguration"»: {}'), cognitoSends),
    ['OPTIONAL', on(`«"EmailMfaConfiguration"»: {}, ${totp}`, '"OPTIONAL"'), cognitoSends],
    ['Amazon SES', on(email), pool({ emailSendingAccount: 'DEVELOPER' })],
    ['other factors', on(`${totp}, ${sms}`), cognitoSends],
    ['another type', on('"EmailMfaConfiguration": null'), cognitoSends],
    [
      'a name inside a block',
      on('"SmsMfaConfiguration": { "EmailMfaConfiguration": {} }'),
      cognitoSends,
    ],
  ],
  'pool-tier': [
    ...whileItIsThePool(on('«"EmailMfaConfiguration"»: {}'), lite),
    ['passkeys', '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }', lite],
    ['both', on('«"EmailMfaConfiguration"»: {}, «"WebAuthnConfiguration"»: {}'), lite],
    ['what Lite has', on(`${totp}, ${sms}`), lite],
    ['Essentials', on(email), pool({ tier: 'ESSENTIALS' })],
    ['Plus', on(`${email}, "WebAuthnConfiguration": {}`), pool({ tier: 'PLUS' })],
    ['another type', on('"EmailMfaConfiguration": [], "WebAuthnConfiguration": "x"'), lite],
  ],
  'pool-account-recovery': [
    ...whileItIsThePool(on('«"EmailMfaConfiguration"»: {}'), byEmail),
    ['SMS, by phone', on('«"SmsMfaConfiguration"»: {}'), byPhone],
    ['both factors, by email', on(`${sms}, «"EmailMfaConfiguration"»: {}`), byEmail],
    ['SMS, by email', on(sms), byEmail],
    ['email, by phone', on(email), byPhone],
    ['both factors, by both', on(`${sms}, ${email}`), byBoth],
    ['by the administrator', on(`${sms}, ${email}`), pool({ recoveryMechanisms: ['admin_only'] })],
    ['no mechanism', on(`${sms}, ${email}`), pool({ recoveryMechanisms: [] })],
    ['TOTP', on(totp), byEmail],
  ],
  'pool-relying-party': [
    ...whileItIsThePool(passkeys('"RelyingPartyId": «"example.com"»'), domain),
    ['a domain below', passkeys('"RelyingPartyId": «"a.login.example.com"»'), domain],
    ['a public suffix', passkeys('"RelyingPartyId": «"com"»'), domain],
    ['the custom domain', passkeys('"RelyingPartyId": "login.example.com"'), domain],
    [
      'the custom domain, as an escape',
      passkeys('"RelyingPartyId": "\\u006cogin.example.com"'),
      domain,
    ],
    ['none in the file', passkeys('"UserVerification": "required"'), domain],
    ['a URL has a rule of its own', passkeys('"RelyingPartyId": "https://example.com"'), domain],
    ['upper case has a rule of its own', passkeys('"RelyingPartyId": "Example.com"'), domain],
    ['an IP address has a rule of its own', passkeys('"RelyingPartyId": "127.0.0.1"'), domain],
    ['an empty one has a rule of its own', passkeys('"RelyingPartyId": ""'), domain],
    ['another type', passkeys('"RelyingPartyId": 1'), domain],
  ],
  'pool-adaptive-authentication': [
    ...whileItIsThePool(on(totp, '«"ON"»'), enforced),
    ['OPTIONAL', on(totp, '"OPTIONAL"'), enforced],
    ['OFF', '{ "MfaConfiguration": "OFF" }', enforced],
    ['a mode that is being typed', '{ "MfaConfiguration" }', enforced],
    ['only watched', on(totp), pool({ advancedSecurityMode: 'AUDIT' })],
    ['off', on(totp), pool({ advancedSecurityMode: 'OFF' })],
  ],
};

/*
 * Texts of requests, around the one part that a case is about. Where a name ends in `Json`, that part is
 * written as JSON, with its quotation marks; else it stands between them.
 */

/** A request with a mode, `ON` unless another one is given, and more members. */
export const on = (rest: string, mode = '"ON"') => `{ "MfaConfiguration": ${mode}, ${rest} }`;

/** The TOTP factor, a member. */
export const totp = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';

/** A request with the SMS factor. */
export const sms = (rest: string) => on(`"SmsMfaConfiguration": { ${rest} }`);
export const smsText = (json: string) => sms(`"SmsAuthenticationMessage": ${json}`);
export const smsMessage = (message: string) => smsText(`"${message}"`);
export const smsRole = (rest: string) => sms(`"SmsConfiguration": { ${rest} }`);

/** The ARN of a role that can send text messages. */
export const role = 'arn:aws:iam::123456789012:role/CognitoSms';

/** A request with the role that sends text messages, and an external ID. */
export const callerArn = (arn: string) => smsRole(`"ExternalId": "x", "SnsCallerArn": "${arn}"`);
export const callerArnJson = (json: string) =>
  smsRole(`"SnsCallerArn": ${json}, "ExternalId": "x"`);
/** The same without an external ID. */
export const arnAlone = (arn: string) => smsRole(`"SnsCallerArn": "${arn}"`);

/** A request with the Region that text messages are sent from. */
export const snsRegion = (json: string) =>
  smsRole(`"SnsCallerArn": "${role}", "SnsRegion": ${json}`);
/** The same for a user pool in the Region `pool`. */
export const snsRegionIn = (json: string, pool = '') =>
  `{ ${pool && `"UserPoolId": "${pool}_A1", `}"MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/a", "ExternalId": "x", "SnsRegion": ${json} } } }`;

/** A request with the email factor. */
export const emailJson = (json: string) => on(`"EmailMfaConfiguration": { "Message": ${json} }`);
export const email = (message: string) => emailJson(`"${message}"`);
export const subject = (text: string) => on(`"EmailMfaConfiguration": { "Subject": "${text}" }`);

/** A request with passkeys and without MFA. */
export const passkeys = (rest: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { ${rest} } }`;
export const party = (domain: string) => passkeys(`"RelyingPartyId": "${domain}"`);

/** A request for one user pool. */
export const ofPoolJson = (json: string) => `{ "MfaConfiguration": "OFF", "UserPoolId": ${json} }`;
export const ofPool = (id: string) => ofPoolJson(`"${id}"`);

/** `text` with the ID of a user pool. */
export const inPool = (id: string, text: string) => text.replace('{', `{ "UserPoolId": "${id}",`);
/** `text` with the ID of some user pool in a Region. */
export const inRegion = (region: string, text: string) => inPool(`${region}_A1`, text);

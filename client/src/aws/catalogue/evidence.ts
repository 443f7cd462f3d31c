import { documented, measured } from '../../../../core/src/engine/evidence';

export {
  documented,
  inferred,
  inModel,
  measured,
  type Known,
} from '../../../../core/src/engine/evidence';

/** Brought about with the real AWS SDK, over real connections. */
export const byTests = measured('by the tests of this project, with the AWS SDK');

/** Of the codes that Node.js gives to connections and certificates. */
export const byNode = documented('the error codes of Node.js and OpenSSL');

export const inCommonErrors = documented(
  'AWS, [Common Errors](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html)',
);

/** For every advice that can lead to UpdateUserPool. */
export const updateResets = measured(
  'cdkd, 2026-08',
  'UpdateUserPool resets an `AutoVerifiedAttributes` that a call leaves out, and keeps `MfaConfiguration` and `Policies`; so pass everything that the user pool has, or use the console',
);

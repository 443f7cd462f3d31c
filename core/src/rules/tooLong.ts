import * as l10n from '@vscode/l10n';
import { placeholder } from '../document/placeholder';
import { codeDigits } from '../model/poolFacts';
import { smsMessagePath } from '../model/requestParts';
import { characterCount } from '../schema/structure';
import { inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { nameOf } from '../engine/naming';
import { tooLongSms } from '../engine/smsLength';

export const tooLong: Rule = {
  id: 'too-long',
  severity: 'error',
  summary: 'No string is longer than the service model allows.',
  details:
    'The service rejects the request. Characters are counted as Unicode counts them, so an emoji is one; the placeholder `{####}` counts as six, as many as a code of MFA has digits. Of a text message, the digits of a one-time password are counted where the user pool is known to send those.',
  known: [inModel()],
  example: {
    bad: `{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_${'a'.repeat(50)}" }`,
    good: '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_Ab12Cd34E" }',
  },
  check(context) {
    return findIssues(context, 'too-long', ({ node, path, schema }) => {
      const maximum = schema.maxLength ?? 0;
      const text = String(node.value);
      if (path.join('.') === smsMessagePath.join('.') && text.includes(placeholder)) {
        return { message: tooLongSms(text, codeDigits(context.pool, 'SMS_OTP')) };
      }
      const length = characterCount(text);
      return {
        message: l10n.t(
          '{0} can have at most {1} characters, but it has {2}: {3} too many.',
          nameOf(path),
          maximum,
          length,
          length - maximum,
        ),
      };
    });
  },
};

import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['the first of two', '{ «"MfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }'],
    [
      'the first two of three',
      '{ «"MfaConfiguration"»: "ON", «"MfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }',
    ],
    [
      'in a block',
      on('"SoftwareTokenMfaConfiguration": {\n«"Enabled"»: false,\n"Enabled": true\n}'),
    ],
    [
      'in the first of two blocks',
      on(`«"SoftwareTokenMfaConfiguration"»: { «"Enabled"»: true, "Enabled": true }, ${totp}`),
    ],
    ['written with an escape', '{ «"\\u004dfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }'],
  ],
  leavesAlone: [
    [
      'the same name in two blocks',
      on('"EmailMfaConfiguration": { "Message": "{####}" }, "Message": 1'),
    ],
  ],
  says: [
    {
      text: '{ «"MfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }',
      says: '"MfaConfiguration" appears more than once: only the last one is sent.',
      fixes: [
        ['by choice', 'Remove this duplicate "MfaConfiguration"', '{ "MfaConfiguration": "OFF" }'],
      ],
    },
  ],
  beyondTheSchema: 'Others see the last of the members only, and no fault in those before it.',
};

import { email, emailJson, on, sms, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['angle brackets', email('Code: «<####>».')],
    ['three #', email('Code: «{###}»')],
    ['five #', email('Code: «{#####}»')],
    ['bare #', email('Code: «####»')],
    ['full-width braces', email('Code: «｛####｝»')],
    ['full-width #', sms('"SmsAuthenticationMessage": "Code: «{＃＃＃＃}»"')],
    ['a missing brace', email('«{####» is it')],
    ['the placeholder of a link', email('Please click «{##Verify Email##}»')],
    ['one without its text is half of that', email('Please click «{##»Verify')],
    ['nothing like it', email('Your code').replace('"Your code"', '«"Your code"»')],
    ['an empty message', sms('"SmsAuthenticationMessage": «""»')],
    ['"#1" is no placeholder', on('"EmailMfaConfiguration": { "Message": «"We are #1"» }')],
    ['after an escape', email('\\"\\u00e9\\n«<####>»')],
  ],
  leavesAlone: [
    ['the placeholder, twice', email('{####} {####}')],
    ['doubled braces have it inside', email('{{####}}')],
    ['a written-out escape gives it', email('{\\u0023###}')],
    ['a subject needs none', subject('Your code')],
    ['no string', emailJson('1')],
  ],
  says: [
    {
      text: email('Please click «{##Verify Email##}»'),
      says: '{##Verify Email##} is not the placeholder for the code: write exactly {####}.',
      fixes: [['preferred', 'Change {##Verify Email##} to {####}', email('Please click {####}')]],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": «""» } }',
      says: '"Message" has no placeholder for the code: add {####}.',
      fixes: [
        [
          'preferred',
          'Add the placeholder {####} at the end',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": «"Your code"» } }',
      says: '"Message" has no placeholder for the code: add {####}.',
      fixes: [
        [
          'preferred',
          'Add the placeholder {####} at the end',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code {####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": «"Your code: "» } }',
      says: '"Message" has no placeholder for the code: add {####}.',
      fixes: [
        [
          'preferred',
          'Add the placeholder {####} at the end',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code: {####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "«<####>» or {###}" } }',
      says: '<####> is not the placeholder for the code: write exactly {####}.',
      fixes: [
        [
          'by choice',
          'Change <####> to {####}',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "{####} or {###}" } }',
        ],
        [
          'by choice',
          'Change {###} to {####}',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "<####> or {####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "## #1 Code «###»" } }',
      says: '### is not the placeholder for the code: write exactly {####}.',
      fixes: [
        [
          'preferred',
          'Change ### to {####}',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "## #1 Code {####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«<#>»<#><#><#><#><#><#>" } }',
      says: '<#> is not the placeholder for the code: write exactly {####}.',
      fixes: [
        [
          'by choice',
          'Change <#> to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}<#><#><#><#><#><#>" } }',
        ],
        [
          'by choice',
          'Change <#> to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "<#>{####}<#><#><#><#><#>" } }',
        ],
        [
          'by choice',
          'Change <#> to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "<#><#>{####}<#><#><#><#>" } }',
        ],
        [
          'by choice',
          'Change <#> to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "<#><#><#>{####}<#><#><#>" } }',
        ],
        [
          'by choice',
          'Change <#> to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "<#><#><#><#>{####}<#><#>" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«##################################################»" } }',
      says: '########################################… is not the placeholder for the code: write exactly {####}.',
      fixes: [
        [
          'preferred',
          'Change ########################################… to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Code: «<####>»" } }',
      says: '<####> is not the placeholder for the code: write exactly {####}.',
      fixes: [
        [
          'safe',
          'Change <####> to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Code: {####}" } }',
        ],
      ],
    },
  ],
};

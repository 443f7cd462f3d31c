import type { Verdict } from './verdict';

/** What the rules on messages say, and what their fixes make of a file. */
export const messageVerdicts: readonly Verdict[] = [
  {
    rule: 'message-placeholder',
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
    rule: 'message-placeholder',
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
    rule: 'message-placeholder',
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
    rule: 'message-placeholder',
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
    rule: 'message-placeholder',
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
    rule: 'message-placeholder',
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
    rule: 'message-placeholder',
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
    rule: 'placeholder-braces',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«{{####}}»" } }',
    says: 'Users will see their code in braces: write the placeholder as {####}.',
    fixes: [
      [
        'safe',
        'Change to {####}',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code:«\\r\\n»{####}\\nBye" } }',
    says: '"SmsAuthenticationMessage" can\'t contain a line break.',
    fixes: [
      [
        'preferred',
        'Replace the line breaks in "SmsAuthenticationMessage" with spaces',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code: {####} Bye" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "a«\\u200d»b{####}\\u0007" } }',
    says: '"Message" can\'t contain the character U+200D.',
    fixes: [
      [
        'preferred',
        'Remove the characters that "Message" can\'t contain',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "ab{####}" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}«\\u0007»\\ud83d" } }',
    says: '"Message" can\'t contain the character U+0007.',
    fixes: [
      [
        'preferred',
        'Remove the characters that "Message" can\'t contain',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}\\ud83d" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Subject": "a«\\u0000\\u0085»" } }',
    says: '"Subject" can\'t contain the character U+0000.',
    fixes: [
      [
        'preferred',
        'Remove the characters that "Subject" can\'t contain',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Subject": "a" } }',
      ],
    ],
  },
  {
    rule: 'lone-surrogate',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}«\\ude00»." } }',
    says: "This is half of a character (a lone surrogate) and can't be sent.",
    fixes: [
      [
        'preferred',
        'Remove the lone surrogate',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}." } }',
      ],
    ],
  },
  {
    rule: 'lone-surrogate',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«\\ud83d» {####}" } }',
    says: "This is half of a character (a lone surrogate) and can't be sent.",
    fixes: [
      [
        'preferred',
        'Remove the lone surrogate',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": " {####}" } }',
      ],
    ],
  },
  {
    rule: 'replacement-character',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«\ufffd» {####}" } }',
    says: 'A character was lost here because the file was read in the wrong encoding: reopen it with the right one and save it as UTF-8.',
  },
  {
    rule: 'message-placeholder',
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
];

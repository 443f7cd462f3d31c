import type { Verdict } from './verdict';

/** What the rules on messages say, and what their fixes make of a file. */
export const messageVerdicts: readonly Verdict[] = [
  {
    rule: 'message-placeholder',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": «""» } }',
    says: '"Message" has no placeholder: write {####} where the code goes.',
    fixes: [
      [
        'preferred',
        'Add {####} at the end',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}" } }',
      ],
    ],
  },
  {
    rule: 'message-placeholder',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": «"Your code"» } }',
    says: '"Message" has no placeholder: write {####} where the code goes.',
    fixes: [
      [
        'preferred',
        'Add {####} at the end',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code {####}" } }',
      ],
    ],
  },
  {
    rule: 'message-placeholder',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": «"Your code: "» } }',
    says: '"Message" has no placeholder: write {####} where the code goes.',
    fixes: [
      [
        'preferred',
        'Add {####} at the end',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code: {####}" } }',
      ],
    ],
  },
  {
    rule: 'message-placeholder',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "«<####>» or {###}" } }',
    says: '<####> is not the placeholder: write {####} exactly, where the code goes.',
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
    says: '### is not the placeholder: write {####} exactly, where the code goes.',
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
    says: '<#> is not the placeholder: write {####} exactly, where the code goes.',
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
    says: '########################################… is not the placeholder: write {####} exactly, where the code goes.',
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
    says: 'Users will get their code in braces: the placeholder is {####}.',
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
    says: 'A line break is not accepted in "SmsAuthenticationMessage".',
    fixes: [
      [
        'preferred',
        'Replace by a space what "SmsAuthenticationMessage" may not have',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code: {####} Bye" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "a«\\u200d»b{####}\\u0007" } }',
    says: 'The character U+200D is not accepted in "Message".',
    fixes: [
      [
        'preferred',
        'Remove what "Message" may not have',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "ab{####}" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}«\\u0007»\\ud83d" } }',
    says: 'The character U+0007 is not accepted in "Message".',
    fixes: [
      [
        'preferred',
        'Remove what "Message" may not have',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}\\ud83d" } }',
      ],
    ],
  },
  {
    rule: 'message-characters',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Subject": "a«\\u0000\\u0085»" } }',
    says: 'The character U+0000 is not accepted in "Subject".',
    fixes: [
      [
        'preferred',
        'Remove what "Subject" may not have',
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
        'Remove it',
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
        'Remove it',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": " {####}" } }',
      ],
    ],
  },
  {
    rule: 'replacement-character',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«\ufffd» {####}" } }',
    says: 'A character was lost here: the file was read in the wrong encoding. Reopen it with its own encoding and save it as UTF-8.',
  },
  {
    rule: 'message-placeholder',
    text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Code: «<####>»" } }',
    says: '<####> is not the placeholder: write {####} exactly, where the code goes.',
    fixes: [
      [
        'safe',
        'Change <####> to {####}',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Code: {####}" } }',
      ],
    ],
  },
];

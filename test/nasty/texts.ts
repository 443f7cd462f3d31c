import { longestUserText } from '../../core/src/engine/ruleContext';
import { isReadable, maximumLength, parseMfaDocument } from '../../core/src/document/mfaDocument';
import { mfaSchema } from '../../core/src/model/mfaSchema';

/*
 * Texts made to cost a server much: each is a part that is repeated between two ends, as often as the limit of length
 * allows, and as often as the other limits let it still be parsed. `npm run bench` asks the built server everything
 * of them, the unit tests hold what it finds in them to bounds.
 */

/** What a text is made of. */
interface Recipe {
  /** What is repeated, or made for each place. */
  readonly part: string | ((index: number) => string);
  readonly before?: string;
  readonly after?: string;
}

const email = {
  before: '{"MfaConfiguration":"ON","EmailMfaConfiguration":{"Message":"',
  after: '"}}',
};
const sms = {
  before: '{"MfaConfiguration":"ON","SmsMfaConfiguration":{"SmsAuthenticationMessage":"',
  after: '"}}',
};
const roleBefore =
  '{"MfaConfiguration":"ON","SmsMfaConfiguration":{"SmsConfiguration":{"SnsCallerArn":"';
const role = { before: roleBefore, after: '"}}}' };
const relyingParty = { before: '{"WebAuthnConfiguration":{"RelyingPartyId":"', after: '"}}' };
const mode = { before: '{"MfaConfiguration":"', after: '"}' };
const object = { before: '{', after: '"b":1}' };
const inMember = { before: '{"a":[', after: '1]}' };
const names = Object.keys(mfaSchema.properties ?? {});

/** Members, lists and blocks without number. */
const structures: Readonly<Record<string, Recipe>> = {
  'members of many names': { part: (index) => `"m${index}":1,`, ...object },
  'members of one name': { part: '"a":1,', ...object },
  'members on lines of their own': { part: '  "a": 1,\n', ...object },
  modes: { part: '"MfaConfiguration":"ON",', ...object },
  schemas: { part: '"$schema":"x",', ...object },
  'modes of another type': { part: '"MfaConfiguration":{},', ...object },
  'SMS blocks': { part: '"SmsMfaConfiguration":{"SmsConfiguration":{}},', ...object },
  'SMS blocks beside OFF': {
    part: '"SmsMfaConfiguration":{},',
    before: '{"MfaConfiguration":"OFF",',
    after: '"b":1}',
  },
  'SMS configurations': {
    part: '"SmsConfiguration":{"SnsCallerArn":"x"},',
    before: '{"SmsMfaConfiguration":{',
    after: '"x":1}}',
  },
  'misspelt members': { part: (index) => `"${names[index % names.length] ?? ''}x":{},`, ...object },
  'empty objects': { part: '{},', before: '[', after: '1]' },
  'empty objects in a member': { part: '{},', ...inMember },
  numbers: { part: '1,', ...inMember },
  'lists of one number': { part: '[1],', ...inMember },
  'nested 98 levels deep': {
    part: `${'{"a":'.repeat(98)}1${'}'.repeat(98)},`,
    before: '[',
    after: '1]',
  },
  'settings of Terraform': {
    part: '"mfa_configuration":"ON","sms_configuration":[{"sns_caller_arn":"x"}],',
    ...object,
  },
  'settings of CloudFormation': {
    part: '"EnabledMfas":["SMS_MFA"],"EmailAuthenticationMessage":"x",',
    ...object,
  },
  'factors in a list': { part: '"SMS_MFA",', before: '{"EnabledMfas":[', after: '"x"]}' },
  'a pasted answer': {
    part: '"MfaConfiguration":{"a":1},',
    before: '{"UserPool":{',
    after: '"a":1}}',
  },
};

/** What is no JSON, over and over. */
const broken: Readonly<Record<string, Recipe>> = {
  'opening brackets': { part: '[' },
  'opening braces': { part: '{"a":' },
  'closing braces': { part: '}' },
  'closing brackets in a list': { part: ']', before: '{"a":[]' },
  commas: { part: ',' },
  'commas in an object': { part: ',', ...object },
  'commas before braces': { part: ',}', before: '{' },
  'lists with a comma too many': { part: '[1,],', ...inMember },
  'commas and spaces': { part: ',  ', ...object },
  colons: { part: ':', before: '{"a"', after: '}' },
  'quotation marks': { part: '"', ...object },
  words: { part: 'a ', ...object },
  'words before colons': { part: 'a:1,', ...object },
  'words in single quotes': { part: "'a',", ...object },
  'members without commas': { part: '"a":1 ', ...object },
  'modes without commas': { part: '"MfaConfiguration":"OFF" ', ...object },
  'members without colons': { part: '"a" 1,', ...object },
  'members without values': { part: '"a":,', ...object },
  'strings that are not closed': { part: '"a\n', before: '{\n' },
  'NUL characters': { part: '\0 ', ...object },
  'minus signs': { part: '-', before: '{"a":', after: '}' },
  exponents: { part: '1e', before: '{"a":', after: '}' },
};

/** White space and comments. */
const between: Readonly<Record<string, Recipe>> = {
  spaces: { part: ' ' },
  'spaces in an object': { part: ' ', ...object },
  'spaces behind a comma': { part: ' ', before: '{"a":1,', after: '}' },
  'tabs on a line': { part: '\t', before: '{\n', after: '"a":1\n}' },
  'line breaks': { part: '\n' },
  'line breaks of Windows': { part: '\r\n', ...object },
  'carriage returns': { part: '\r', ...object },
  'unusual spaces': { part: '\u00a0', ...object },
  'line separators': { part: '\u2028', ...object },
  'byte order marks': { part: '\ufeff' },
  'open comments': { part: '/*' },
  'open comments on lines': { part: '/*\n', before: '{"a":1,\n' },
  'closed comments': { part: '/**/', ...object },
  'comments of a line': { part: '//\n', before: '{"a":1,\n', after: '}' },
  slashes: { part: '/' },
  stars: { part: '*', before: '/*' },
  'spaces in a comment': { part: ' ', before: '{/*', after: '*/}' },
};

/** One name, value or word without end. */
const long: Readonly<Record<string, Recipe>> = {
  'a word': { part: 'a', ...object },
  'single quotes in a word': { part: "'", ...object },
  digits: { part: '1', before: '{"MfaConfiguration":', after: '}' },
  'a name': { part: 'a', before: '{"', after: '":1}' },
  'a misspelt name': { part: 'MfaConfiguration', before: '{"', after: '":1}' },
  'a misspelt mode': { part: 'ON', ...mode },
  'a string that is not closed': { part: 'a', before: '{"MfaConfiguration":"' },
  backslashes: { part: '\\', before: '{"MfaConfiguration":"' },
  'escaped backslashes': { part: '\\\\', ...mode },
  'escapes that are none': { part: '\\x', ...mode },
  'escapes cut short': { part: '\\u', ...mode },
  'control characters': { part: '\u0001', ...mode },
  'underscores in a pool': { part: '_', before: '{"UserPoolId":"', after: '"}' },
  'colons in a role': { part: ':', ...role },
  'slashes in a role': {
    part: '/a',
    before: `${roleBefore}arn:aws:iam::123456789012:role`,
    after: '"}}}',
  },
  'labels of a relying party': { part: 'a.', ...relyingParty },
  'dots in a relying party': { part: '.', ...relyingParty },
  'slashes in a relying party': { part: '/', before: `${relyingParty.before}https:`, after: '"}}' },
};

/** What messages are searched for, over and over. */
const messageParts: Readonly<Record<string, string>> = {
  placeholders: '{####}',
  braces: '{',
  'number signs': '#',
  'braces and number signs': '{#',
  'placeholders cut short': '{###}',
  'placeholders of links': '{##Verify Email##}',
  'user names': '{username}',
  'tab stops': '${1:',
  'dollar signs': '$',
  tags: '<b>',
  'open tags': '<a ',
  'angle brackets': '<',
  'back ticks': '`a',
  addresses: 'https://a.example ',
  dots: 'a.',
  'unusual spaces': '\u00a0',
  spaces: ' ',
  'invisible characters': '\u200b',
  emoji: '\u{1f600}',
  'halves of emoji': '\ud83d',
  'escaped halves of emoji': '\\ud83d',
  'escaped letters': '\\u0041',
  'escaped line breaks': '\\n',
  'replacement characters': '\ufffd',
};

/** Every recipe by what there is too much of. */
const recipes: Readonly<Record<string, Recipe>> = { ...structures, ...broken, ...between, ...long };

/** The texts by what is repeated in them. */
export function nastyTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [what, recipe] of Object.entries(recipes)) {
    texts.set(what, textOf(recipe, maximumLength));
    texts.set(`${what}, as many as are parsed`, longestParsed(recipe));
  }
  for (const [what, part] of Object.entries(messageParts)) {
    for (const [where, ends] of [
      ['an email', email],
      ['a text message', sms],
    ] as const) {
      const recipe = { part, ...ends };
      const shorter = ends.before.length + longestUserText + ends.after.length;
      texts.set(`${what} in ${where}`, textOf(recipe, maximumLength));
      texts.set(`${what} in ${where}, as many as are looked at`, textOf(recipe, shorter));
    }
  }
  return texts;
}

/** A text by its recipe, of at most so many UTF-16 code units. */
function textOf({ part, before = '', after = '' }: Recipe, length: number): string {
  const room = length - before.length - after.length;
  if (typeof part === 'string') {
    return before + part.repeat(room / part.length) + after;
  }
  const parts: string[] = [];
  for (let used = part(0).length; used <= room; used += part(parts.length).length) {
    parts.push(part(parts.length));
  }
  return before + parts.join('') + after;
}

/** The longest text by a recipe that is still parsed. */
function longestParsed(recipe: Recipe): string {
  let shortest = (recipe.before?.length ?? 0) + (recipe.after?.length ?? 0);
  let longest = maximumLength;
  while (shortest < longest) {
    const length = Math.ceil((shortest + longest) / 2);
    if (isReadable(parseMfaDocument(textOf(recipe, length)))) {
      shortest = length;
    } else {
      longest = length - 1;
    }
  }
  return textOf(recipe, shortest);
}

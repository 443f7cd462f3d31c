// The documents, the keystrokes, and how to tell that an answer is for the text just sent.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { schema } from './servers.mjs';

/** @typedef {import('vscode-languageserver-types').Diagnostic} Diagnostic */

/**
 * One keystroke: `length` characters at `offset` become `text`.
 * @typedef {object} Edit
 * @property {number} offset
 * @property {number} length
 * @property {string} text
 */

/**
 * A keystroke with the line on which the document then has an error, if any. No two neighbours in
 * a cycle expect the same, so an answer for the text before is always noticed.
 * @typedef {object} Keystroke
 * @property {Edit} edit
 * @property {number | undefined} errorLine
 */

/** An ordinary file, without a fault. */
const smallText = `{
  "UserPoolId": "eu-west-1_Ab12Cd34E",
  "MfaConfiguration": "OPTIONAL",
  "SmsMfaConfiguration": {
    "SmsAuthenticationMessage": "Your sign-in code is {####}",
    "SmsConfiguration": {
      "SnsCallerArn": "arn:aws:iam::123456789012:role/service-role/CognitoSms",
      "ExternalId": "6f1c2f0e-1d3b-4a55-9c1e-2f6f0c0f8f11",
      "SnsRegion": "eu-west-1"
    }
  },
  "SoftwareTokenMfaConfiguration": {
    "Enabled": true
  },
  "WebAuthnConfiguration": {
    "RelyingPartyId": "auth.example.com",
    "UserVerification": "required"
  }
}
`;

/** An email body of 19,999 characters with the placeholder in its middle: one more is the most allowed. */
function emailBody() {
  const paragraph = '<p style=color:#336699>Hello, someone is signing in with your address.</p> ';
  const half = paragraph.repeat(133);
  const body = `${half}<h1>{####}</h1>${half}`;
  return body + '.'.repeat(19_999 - body.length);
}

/** The same file with such an email body. */
const largeText = smallText.replace(
  '  "WebAuthnConfiguration"',
  `  "EmailMfaConfiguration": {
    "Subject": "Your sign-in code",
    "Message": "${emailBody()}"
  },
  "WebAuthnConfiguration"`,
);

/**
 * The place in `text` just after `mark`.
 * @param {string} text
 * @param {string} mark
 */
function after(text, mark) {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The text has no ${mark}.`);
  return at + mark.length;
}

/**
 * @param {string} text
 * @param {number} offset
 */
const lineOf = (text, offset) => TextDocument.create('', '', 0, text).positionAt(offset).line;

/**
 * Four keystrokes that end where they began: spoil a member's value, push it to a line of its own, pull it back, mend it.
 * @param {string} text
 * @param {string} key The member's name with its quotation marks and colon.
 * @param {string} spot What stands in its value right before the spoiling character.
 */
function spoilAndMend(text, key, spot) {
  const value = after(text, key);
  const inside = value + after(text.slice(value), spot);
  const line = lineOf(text, value);
  return [
    { edit: { offset: inside, length: 0, text: 'x' }, errorLine: line },
    { edit: { offset: value, length: 0, text: '\n' }, errorLine: line + 1 },
    { edit: { offset: value, length: 1, text: '' }, errorLine: line },
    { edit: { offset: inside, length: 1, text: '' }, errorLine: undefined },
  ];
}

/**
 * Whether diagnostics are for the text after `keystroke` of `cycle`: of the lines that the cycle spoils, that one and no other has one.
 * @param {Keystroke[]} cycle
 * @param {Keystroke} keystroke
 * @returns {(diagnostics: Diagnostic[]) => boolean}
 */
export function diagnosticsFor(cycle, keystroke) {
  const lines = new Set(cycle.map(({ errorLine }) => errorLine));
  return (diagnostics) => {
    const found = new Set(
      diagnostics.map(({ range }) => range.start.line).filter((line) => lines.has(line)),
    );
    return keystroke.errorLine === undefined
      ? found.size === 0
      : found.size === 1 && found.has(keystroke.errorLine);
  };
}

/** Typing in a small file, and in the email body of a large one. */
export const typing = {
  small: { text: smallText, cycle: spoilAndMend(smallText, '"MfaConfiguration":', 'OPTIONAL') },
  large: { text: largeText, cycle: spoilAndMend(largeText, '"Message":', '{##') },
};

/** A file with a fault from the start, for the first diagnostics. */
export const faulty = {
  text: smallText.replace('OPTIONAL', 'OPTIONALx'),
  keystroke: {
    edit: { offset: 0, length: 0, text: '' },
    errorLine: lineOf(smallText, after(smallText, '"MfaConfiguration":')),
  },
};

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null;

/**
 * The member names that a completion answer proposes.
 * @param {unknown} answer
 * @returns {Set<unknown>}
 */
function labelsOf(answer) {
  const items = isRecord(answer) && 'items' in answer ? answer['items'] : answer;
  if (!Array.isArray(items)) return new Set();
  return new Set(
    items.map(({ label }) => (typeof label === 'string' ? label.replaceAll('"', '') : label)),
  );
}

/**
 * A new member's name is asked for while a keystroke takes the name of the one above it away or gives it back.
 * @param {string} before What stands before the pointer on the new member's line.
 * @param {string} behind
 */
function completion(before, behind) {
  const member = '"UserVerification": "required"';
  const text = smallText.replace(member, `${member},\n    ${before}${behind}`);
  const nameEnd = after(text, '"UserVerification');
  const document = TextDocument.create('', '', 0, text);
  const position = document.positionAt(after(text, `${member},\n    ${before}`));
  const steps = [
    { edit: { offset: nameEnd, length: 0, text: 'x' }, proposed: true },
    { edit: { offset: nameEnd, length: 1, text: '' }, proposed: false },
  ].map(({ edit, proposed }) => ({
    edit,
    position,
    /** @param {unknown} answer */
    isFor(answer) {
      const labels = labelsOf(answer);
      return labels.has('FactorConfiguration') && labels.has('UserVerification') === proposed;
    },
  }));
  return { text, steps };
}

/** The pointer rests on a line while a keystroke above moves the members over it. */
function hover() {
  const members = schema.properties.WebAuthnConfiguration.properties;
  /** @param {string} name */
  const opening = (name) => String(members[name].markdownDescription).slice(0, 24);
  const offset = 1;
  const document = TextDocument.create('', '', 0, smallText);
  const position = document.positionAt(after(smallText, '"UserVer'));
  const steps = [
    {
      edit: { offset, length: 0, text: '\n' },
      shown: 'RelyingPartyId',
      hidden: 'UserVerification',
    },
    { edit: { offset, length: 1, text: '' }, shown: 'UserVerification', hidden: 'RelyingPartyId' },
  ].map(({ edit, shown, hidden }) => ({
    edit,
    position,
    /** @param {unknown} answer */
    isFor(answer) {
      const contents = JSON.stringify(isRecord(answer) ? answer['contents'] : undefined) ?? '';
      return contents.includes(opening(shown)) && !contents.includes(opening(hidden));
    },
  }));
  return { text: smallText, steps };
}

const inQuotes = completion('"', '"');
/** The YAML server proposes no name between quotation marks in braces: it is asked before they are typed. */
const onEmptyLine = completion('', '');
const hovered = hover();

/**
 * Requests after a keystroke, each with what its answer must and must not hold.
 * @param {import('./servers.mjs').Server} server
 * @returns {Record<'completion' | 'hover', typeof hovered>}
 */
export const requestsFor = ({ id }) => ({
  completion: id === 'yaml' ? onEmptyLine : inQuotes,
  hover: hovered,
});

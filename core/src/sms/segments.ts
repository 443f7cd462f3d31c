import { withSampleCode, type CodeDigits } from '../document/placeholder';

/** How a text message goes out. */
export interface SmsSegments {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /**
   * The length as sent: in GSM-7 characters, of which those of the extension set count as two, or
   * in UCS-2 code units.
   */
  readonly length: number;
  /** How many messages it takes; each is billed. */
  readonly segments: number;
  /** The length that one of these segments holds. */
  readonly segmentLength: number;
  /** The characters that force UCS-2, each once, in the text's order. */
  readonly outsideGsm: readonly string[];
}

/** The basic set of GSM 03.38; its escape to the extension set is no character of its own. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** The extension set, whose characters are sent as an escape and a character. */
const extension = new Set('\f^{}\\[~]|€');

/** What a message holds alone, and what each holds of several, which have a header. */
const limits = {
  'GSM-7': { single: 160, each: 153 },
  'UCS-2': { single: 70, each: 67 },
} as const;

/**
 * How `message` goes out once a code of so many digits stands in the place of each `{####}`. It is
 * sent as GSM 03.38 7-bit while every character is in that set, else as UCS-2.
 */
export function segmentsOf(message: string, digits: CodeDigits): SmsSegments {
  const text = withSampleCode(message, digits);
  const { gsmLength, outsideGsm } = measured(text);
  const encoding = outsideGsm.length === 0 ? 'GSM-7' : 'UCS-2';
  const length = encoding === 'GSM-7' ? gsmLength : text.length;
  const { single, each } = limits[encoding];
  return length <= single
    ? { encoding, length, segments: 1, segmentLength: single, outsideGsm }
    : { encoding, length, segments: split(text, encoding, each), segmentLength: each, outsideGsm };
}

/** What the basic set shares with ASCII: nearly every message has nothing else, and this runs at every keystroke. */
const plainText = /^[\n\r -Z_a-z]*$/;

/** The length of a text in GSM-7 characters, and the characters in it that GSM-7 doesn't have. */
function measured(text: string): { gsmLength: number; outsideGsm: readonly string[] } {
  if (plainText.test(text)) {
    return { gsmLength: text.length, outsideGsm: [] };
  }
  const outside = new Set<string>();
  let gsmLength = 0;
  for (const character of text) {
    if (basic.has(character)) {
      gsmLength += 1;
    } else if (extension.has(character)) {
      gsmLength += 2;
    } else {
      outside.add(character);
    }
  }
  return { gsmLength, outsideGsm: [...outside] };
}

/** How many segments it takes; no character stands half in one and half in the next. */
function split(text: string, encoding: SmsSegments['encoding'], limit: number): number {
  let segments = 1;
  let used = 0;
  for (const character of text) {
    const size = encoding === 'UCS-2' ? character.length : extension.has(character) ? 2 : 1;
    if (used + size > limit) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}

/** What secrets are called in files, environments, answers, headers and command lines. */
const name = [
  ...['secret[_-]?access[_-]?key', '(?:session|security|access|refresh|id|auth)[_-]?token'],
  ...['client[_-]?secret', 'external[_-]?id', 'password', 'signature', 'private[_-]?key'],
].join('|');

/** A value between quotes, also within a JSON text that is itself in quotes, or up to what ends a plain one. */
const value = String.raw`\\+"[^"\\\n]*\\+"|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,;}&<>]+`;

/** Each with what takes its place. None goes back over more than one line, however long the text is. */
const secrets: readonly (readonly [pattern: RegExp, substitute: string])[] = [
  [
    /\b((?:proxy-)?authorization|x-amz-security-token|(?:set-)?cookie)\b["']?\s*[:=][^\n]*/gi,
    '$1: ***',
  ],
  [new RegExp(`((?:${name})\\\\*["']?\\s*[:=]\\s*)(?:${value})`, 'gi'), '$1***'],
  [new RegExp(`(--(?:${name})\\s+)(?:${value})`, 'gi'), '$1***'],
  [new RegExp(`(<(?:${name})>)[^<]*`, 'gi'), '$1***'],
  [/\b(bearer|basic)\s+(?=[\w+/=.~-]*[\d+/=])[\w+/=.~-]+/gi, '$1 ***'],
  // A user in an address, with or without its scheme.
  [/:\/\/[^\s/@"']*@/g, '://***@'],
  [/(^|[\s"'(])[^\s:@/"'()]{1,256}:[^\s@/"']{1,1024}@(?=[\w[])/g, '$1***@'],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}\b/g, '***'],
];

/**
 * Takes secrets out of a text before it is logged or shown: what AWS repeats of a signed request
 * when it refuses the signature, Authorization and token headers, credentials and other tokens by their names,
 * users in addresses, the ExternalId of an SMS role, and the command line and output of a program that failed.
 */
export function redact(text: string): string {
  const shown = withoutQuoted(
    text
      .replace(/The Canonical String for this request should have been[\s\S]*/i, '…')
      .replace(/(Command failed:)[\s\S]*/, '$1 …'),
  );
  return secrets.reduce((rest, [pattern, substitute]) => rest.replace(pattern, substitute), shown);
}

/** Without what Node and the service quote of a value that they can't take, which can be any. */
function withoutQuoted(text: string): string {
  const shown = withoutFaultyJson(text);
  // The service puts "; " between several.
  return /externalId'/i.test(shown)
    ? shown.replace(/Value '(?:(?!; Value ')[\s\S])*' (at '[^']*externalId')/gi, 'Value *** $1')
    : shown;
}

/** Node quotes what stands around the fault. */
function withoutFaultyJson(text: string): string {
  const end = text.lastIndexOf(' is not valid JSON');
  const start = text.indexOf('"');
  if (start < 0 || end <= start || !/"(?:\.\.\.)?$/.test(text.slice(Math.max(0, end - 4), end))) {
    return text;
  }
  return `${text.slice(0, start).replace(/\.\.\.$/, '')}…${text.slice(end)}`;
}

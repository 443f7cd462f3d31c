import { lazyPattern } from '../document/lazyPattern';
import { isPlainText } from '../document/plainText';

/** A text that stands where a relying party's domain belongs, taken apart as a URL would be. */
export interface RelyingParty {
  /** `https://`, or `//` alone; empty in a domain. */
  readonly scheme: string;
  /** What stands before an `@`, with it. */
  readonly user: string;
  readonly host: string;
  /** The port, path, query and fragment. */
  readonly rest: string;
}

/** Without the flags `i` and `u`: together they cost a millisecond at the first use. */
const parts = /^([a-zA-Z][a-zA-Z\d+.-]*:\/\/|\/\/)?([^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)(.*)$/s;

/** Takes apart what should be a domain. */
export function parseRelyingParty(text: string): RelyingParty {
  if (isIpAddress(text)) {
    return { scheme: '', user: '', host: text, rest: '' };
  }
  const [, scheme = '', user = '', host = '', rest = ''] = parts.exec(text) ?? [];
  return { scheme, user, host, rest };
}

/** Whether a text is an IPv4 address, or an IPv6 address with or without its brackets. */
export function isIpAddress(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) || /^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i.test(text);
}

/** Nearly all labels are like that, and Unicode need not be asked. */
const plainLabel = /^(?!-)[a-z\d-]{1,63}$/i;
const labelForm = lazyPattern(String.raw`^(?!-)[\p{L}\p{M}\p{N}-]{1,63}$`);

/** Whether each part between the dots is one that a domain name can have, in whatever alphabet. */
export function isDomainName(text: string): boolean {
  return text
    .split('.')
    .every((label) => (plainLabel.test(label) || labelForm().test(label)) && !label.endsWith('-'));
}

const upperCase = lazyPattern(String.raw`\p{Lu}`);

/** Whether a text has a letter in upper case. */
export function hasUpperCase(text: string): boolean {
  return isPlainText(text) ? /[A-Z]/.test(text) : upperCase().test(text);
}

/** The domain that is meant: in lower case, without a wildcard and dots around it. */
export function bareDomain(host: string): string | undefined {
  const domain = host
    .trim()
    .toLowerCase()
    .replace(/^[*.]+/, '')
    .replace(/\.+$/, '');
  return isDomainName(domain) && !isIpAddress(domain) ? domain : undefined;
}

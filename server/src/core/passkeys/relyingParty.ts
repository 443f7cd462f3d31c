import { lazyPattern } from '../document/lazyPattern';
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

const parts = /^([a-z][a-z\d+.-]*:\/\/|\/\/)?([^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)(.*)$/isu;

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

const labelForm = lazyPattern(String.raw`^(?!-)[\p{L}\p{M}\p{N}-]{1,63}$`);

/** Whether each part between the dots is one that a domain name can have, in whatever alphabet. */
export function isDomainName(text: string): boolean {
  return text.split('.').every((label) => labelForm().test(label) && !label.endsWith('-'));
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

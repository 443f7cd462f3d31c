/** Where a request goes, such as `https://cognito-idp.eu-west-1.amazonaws.com`. */
export function addressOf(request: unknown): string | undefined {
  const { protocol, hostname, port } = membersOf(request);
  return typeof protocol === 'string' && typeof hostname === 'string'
    ? `${protocol}//${hostname}${typeof port === 'number' ? `:${port}` : ''}`
    : undefined;
}

/** A text that names no address which requests can go to. */
export interface NoAddress {
  /** `user`: it has a user name or a password in it, which requests to AWS don't use. */
  readonly fault: 'user' | 'no-address';
  /** What may be shown of it: nothing of a password. */
  readonly shown: string;
}

/** An address as it was named, judged: as it is shown, agreed to and kept. */
export type NamedAddress = { readonly address: string } | NoAddress;

/** The longest address that can be shown whole in a question, in UTF-16 code units. AWS's own have less than half of it. */
const longestAddress = 300;

/**
 * Judges an address by the reading that the requests themselves go by (WHATWG URL). That reading takes out white space
 * and control characters without a word, and finds a user in what looks like a host: whoever agrees to an address must
 * have seen the one that is used. So it is given in that reading's own form, with the letters of other alphabets in
 * Punycode.
 */
export function namedAddress(text: string): NamedAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const clean = /^https?:\/\/[^/?#\\]/i.test(text) && !/[\s\p{Cc}]/u.test(text);
  const hasUser = /^[^/]*\/\/[^/?#\\]*@/.test(text);
  const address = url && clean && !hasUser ? hrefOf(url) : undefined;
  if (address !== undefined && address.length <= longestAddress) {
    return { address };
  }
  // What can't be read as an address may have a password with any character in it.
  const isUsers = hasUser || (!(url && clean) && text.includes('@'));
  return { fault: isUsers ? 'user' : 'no-address', shown: withoutUser(text) };
}

/**
 * The address that a text names, as it is shown, agreed to and kept.
 *
 * @param refusal of another text: where it stands, and what to do
 * @throws Error the refusal
 */
export function usableAddress(text: string, refusal: (named: NoAddress) => Error): string {
  const named = namedAddress(text);
  if ('address' in named) {
    return named.address;
  }
  throw refusal(named);
}

/** What may be shown of an address, whoever has named it. */
export function shownAddress(text: string): string {
  const named = namedAddress(text);
  return 'address' in named ? named.address : named.shown;
}

/** As browsers write it, but for the slash behind an address that has nothing else. */
function hrefOf({ href }: URL): string {
  return href.replace(/^(https?:\/\/[^/?#]+)\/$/, '$1');
}

/** A text that was meant as an address, without a user name and password, which can have any character in it. */
function withoutUser(text: string): string {
  return text.replace(/\/\/[\s\S]*@/, '//');
}

/** Whether an address is the public one of Amazon Cognito in some Region. */
export function isServiceAddress(address: string): boolean {
  return /^https:\/\/cognito-idp(-fips)?\.[a-z\d-]+\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(
    address,
  );
}

/** Whether an address leads to this machine and nowhere else. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Whether others can read what is sent to an address on its way there. */
export function isExposed(address: string): boolean {
  return address.toLowerCase().startsWith('http:') && !isLoopback(address);
}

/** An address of AWS can be another one as well, such as one inside a private network. */
export function isAmazon(address: string): boolean {
  return /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/.test(new URL(address).hostname);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

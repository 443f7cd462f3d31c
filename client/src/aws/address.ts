/** Where a request goes, such as `https://cognito-idp.eu-west-1.amazonaws.com`. */
export function addressOf(request: unknown): string | undefined {
  const { protocol, hostname, port } = membersOf(request);
  return typeof protocol === 'string' && typeof hostname === 'string'
    ? `${protocol}//${hostname}${typeof port === 'number' ? `:${port}` : ''}`
    : undefined;
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

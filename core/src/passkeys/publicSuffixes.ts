/*
 * Public suffixes: domains below which anybody can register a name, so that browsers let no passkey be
 * registered for one of them. The list is a bundle of its own, which the first relying party loads.
 */
import { getPublicSuffix } from 'tldts';

/** Both halves of the list count for browsers: those of registries, and those of platforms. */
const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
} as const;

/**
 * Cognito's own domains for user pools without a custom one, in every Region: those of the newest
 * stand in no list yet.
 */
const cognitoDomain = /^auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/;

/** Browsers read a name that ends so as an IP address. */
const endsInNumber = /(?:^|\.)\d+$/;

/**
 * Whether a domain is a public suffix by the Public Suffix List (publicsuffix.org), in whatever alphabet. A
 * name without a dot is one, whether or not a top-level domain has it; `localhost` is not, and browsers let it
 * have passkeys.
 *
 * @param domain in lower case, without dots around it, as `bareDomain` gives it
 */
export function isPublicSuffix(domain: string): boolean {
  return (
    domain !== 'localhost' &&
    !endsInNumber.test(domain) &&
    (cognitoDomain.test(domain) || getPublicSuffix(domain, options) === domain)
  );
}

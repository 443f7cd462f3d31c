import { party } from './support/requests';
import type { FixResult, RuleTests, Saying } from './support/ruleTests';

const form = (text: string, says: string, domain?: string): Saying => {
  const fixes: readonly FixResult[] =
    domain === undefined ? [] : [['preferred', `Change to "${domain}"`, party(domain)]];
  const hint = domain === undefined ? '' : ` Write "${domain}".`;
  return { text: party(text), says: says + hint, fixes };
};

export const tests: RuleTests = {
  finds: [
    ['a URL', party('«https://auth.example.com»')],
    ['a URL with everything', party('«https://me@auth.example.com:443/login?a#b»')],
    ['a URL of a local page', party('«http://localhost:3000»')],
    ['no scheme', party('«//example.com»')],
    ['an email address', party('«me@example.com»')],
    ['a port', party('example.com«:443»')],
    ['a port of this machine', party('localhost«:3000»')],
    ['a path', party('example.com«/login»')],
    ['a slash', party('example.com«/»')],
    ['a port and a path', party('example.com«:443/login»')],
    ['a query', party('example.com«?a=b»')],
    ['upper case', party('«Auth.Example.com»')],
    ['a wildcard', party('«*.»example.com')],
    ['a wildcard alone', party('«*»')],
    ['a wildcard in the middle', party('«auth.*.example.com»')],
    ['a dot in front', party('«.»example.com')],
    ['a dot at the end', party('example.com«.»')],
    ['after escapes', party('\\u0065xample.com«\\u002e»')],
    ['two dots', party('«example..com»')],
    ['white space', party('«example.com »')],
    ['an underscore', party('«my_app.example.com»')],
    ['a hyphen at an end', party('«auth-.example.com»')],
    ['an IPv4 address', party('«127.0.0.1»')],
    ['an IPv6 address', party('«::1»')],
    ['an IPv6 address in brackets', party('«[2001:db8::1]:443»')],
  ],
  leavesAlone: [
    ['a domain', party('auth.example.com')],
    ['a domain with digits and hyphens', party('a-1.2-b.xn--bcher-kva.example')],
    ['another alphabet', party('bücher.example')],
    ['this machine', party('localhost')],
    ['a public suffix has a rule of its own', party('com')],
    ['an empty one has a rule of its own', party('')],
    ['too long has a rule of its own', party(`https://${'a'.repeat(130)}`)],
    ['a URL elsewhere', '{ "MfaConfiguration": "OFF", "$schema": "https://example.com" }'],
    ['a label of 63 characters', party(`${'a'.repeat(63)}.example`)],
    ['four numbers and a letter', party('127.0.0.1a')],
  ],
  says: [
    form(
      '«127.0.0.1»',
      "A relying party ID must be a domain: passkeys don't work with IP addresses.",
    ),
    form(
      '«https://example.com/login»',
      'A relying party ID must be a domain, not a URL.',
      'example.com',
    ),
    form('«HTTPS://example.com»', 'A relying party ID must be a domain, not a URL.', 'example.com'),
    form('«https://»', 'A relying party ID must be a domain, not a URL.'),
    form(
      '«me@Example.com»',
      'A relying party ID must be a domain, without anything before "@".',
      'example.com',
    ),
    form(
      'example.com«:443»',
      'A relying party ID must be a domain, without a port.',
      'example.com',
    ),
    form(
      'example.com«:443/a»',
      'A relying party ID must be a domain, without a port or path.',
      'example.com',
    ),
    form(
      'example.com«:a»',
      'A relying party ID must be a domain, without a port or path.',
      'example.com',
    ),
    form('example.com«/a:»', 'A relying party ID must be a domain, without a path.', 'example.com'),
    form('example.com«?a»', 'A relying party ID must be a domain, without a path.', 'example.com'),
    form(
      '«*.»example.com',
      'A relying party ID also covers its subdomains, so it needs no wildcard.',
      'example.com',
    ),
    form(
      '«.*.»example.com',
      'A relying party ID also covers its subdomains, so it needs no wildcard.',
      'example.com',
    ),
    form('«*»', 'A relying party ID also covers its subdomains, so it needs no wildcard.'),
    form(
      '«*»example.com',
      'A relying party ID also covers its subdomains, so it needs no wildcard.',
      'example.com',
    ),
    form('«..»example.com', "A relying party ID can't begin or end with a dot.", 'example.com'),
    form('example.com«..»', "A relying party ID can't begin or end with a dot.", 'example.com'),
    form('«auth.*.example.com»', '"auth.*.example.com" is not a domain name.'),
    form('«example.com »', '"example.com " is not a domain name.', 'example.com'),
    form('«Auth.example.com»', 'A relying party ID must be in lower case.', 'auth.example.com'),
    form('«BÜCHER.example»', 'A relying party ID must be in lower case.', 'bücher.example'),
  ],
};

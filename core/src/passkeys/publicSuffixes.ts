/**
 * Public suffixes: domains below which anybody can register a name, so that browsers let no passkey
 * be registered for one of them. The full list (publicsuffix.org) has over 9,000 and would make the
 * server a third larger; these are the ones a user pool's author is likely to write: the usual ones
 * of countries, and platforms that applications are hosted on.
 */
const belowCountries: Readonly<Record<string, string>> = {
  ae: 'ac co gov net org',
  ar: 'com edu gob net org',
  at: 'ac co gv or',
  au: 'asn com edu gov id net org',
  br: 'com edu gov net org',
  cn: 'ac com edu gov net org',
  co: 'com edu gov net org',
  eg: 'com edu gov net org',
  es: 'com edu gob nom org',
  fr: 'asso com gouv nom',
  gr: 'com edu gov net org',
  hk: 'com edu gov idv net org',
  id: 'ac co go net or sch web',
  il: 'ac co gov net org',
  in: 'ac co edu firm gov net org res',
  jp: 'ac ad co ed go gr lg ne or',
  kr: 'ac co go ne or re',
  mx: 'com edu gob net org',
  my: 'com edu gov net org',
  ng: 'com edu gov net org',
  nz: 'ac co geek gen govt iwi maori net org school',
  ph: 'com edu gov net org',
  pk: 'com edu gov net org',
  pl: 'com edu gov net org',
  pt: 'com edu gov net org',
  sa: 'com edu gov net org',
  sg: 'com edu gov net org',
  th: 'ac co go in net or',
  tr: 'com edu gov net org',
  tw: 'com edu gov net org',
  ua: 'com edu gov net org',
  uk: 'ac co gov ltd me net nhs org plc police',
  vn: 'com edu gov net org',
  za: 'ac co gov law net nom org web',
};

const platforms = [
  ...['github.io', 'gitlab.io', 'pages.dev', 'workers.dev', 'vercel.app', 'netlify.app'],
  ...['web.app', 'firebaseapp.com', 'appspot.com', 'herokuapp.com', 'onrender.com'],
  ...['azurewebsites.net', 'azurestaticapps.net', 'cloudapp.net', 'trafficmanager.net'],
  ...['cloudfront.net', 'elasticbeanstalk.com', 'amplifyapp.com', 'fly.dev', 'deno.dev'],
  ...['ngrok.io', 'ngrok.app', 'ngrok-free.app', 'replit.app', 'repl.co', 'surge.sh'],
  ...['blogspot.com', 'myshopify.com', 'webflow.io', 'lovable.app', 'bubbleapps.io'],
];

function isBelowCountry(domain: string): boolean {
  const [name = '', country = '', ...more] = domain.split('.');
  const names = Object.hasOwn(belowCountries, country) ? belowCountries[country] : undefined;
  return more.length === 0 && names?.split(' ').includes(name) === true;
}

/** Cognito's own domains for user pools without a custom one, in every Region. */
const cognitoDomain = /^auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/;

/**
 * Whether a domain in lower case is a public suffix. A name without a dot is one, whether or not a
 * top-level domain has it; `localhost` is not, and browsers let it have passkeys.
 */
export function isPublicSuffix(domain: string): boolean {
  return (
    (/^[a-z][a-z0-9-]*$/.test(domain) && domain !== 'localhost') ||
    platforms.includes(domain) ||
    isBelowCountry(domain) ||
    cognitoDomain.test(domain)
  );
}

import * as l10n from '@vscode/l10n';
import {
  bareDomain,
  hasUpperCase,
  isDomainName,
  isIpAddress,
  parseRelyingParty,
} from '../passkeys/relyingParty';
import { byStandard, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { partRange, type StringPart } from '../document/stringMember';
import { replace } from '../engine/fixes';
import { shortened } from '../engine/naming';

export const relyingPartyForm: Rule = {
  id: 'relying-party-form',
  severity: 'warning',
  summary: '`RelyingPartyId` is a domain and nothing else.',
  details:
    'Browsers compare the relying party with the domain of the page: a scheme, a port, a path, a wildcard, a dot at an end or an IP address never matches, and no passkey can be registered. The service model allows any text of 1 to 127 characters. A domain covers the domains below it, so no wildcard is needed; domains are compared in lower case.',
  known: [
    byStandard('W3C, Web Authentication', 'What a relying party is'),
    inModel('Any text of 1 to 127 characters is allowed'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "https://auth.example.com/login" } }',
    good: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "auth.example.com" } }',
  },
  check(context) {
    const member = context.soundString(['WebAuthnConfiguration', 'RelyingPartyId']);
    const problem = member && problemOf(member.value);
    if (!problem) {
      return [];
    }
    const domain = bareDomain(parseRelyingParty(member.value).host);
    return [
      {
        ...partRange(context.document.text, member, problem.part),
        message:
          domain === undefined
            ? problem.message()
            : l10n.t('{0} Write "{1}".', problem.message(), shortened(domain)),
        fixes: () =>
          domain === undefined
            ? []
            : [
                {
                  ...replace(
                    l10n.t('Change to "{0}"', shortened(domain)),
                    member.node,
                    JSON.stringify(domain),
                  ),
                  preferred: true,
                },
              ],
      },
    ];
  },
};

/** Nearly all are like that, with labels far below their limit, and need not be taken apart at every keystroke. */
const plainDomain = /^(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]+$/;
const longestLabel = 63;

interface Problem {
  readonly part: StringPart;
  readonly message: () => string;
}

/** What is wrong first: the form of the whole text, then what stands around the domain. */
function problemOf(value: string): Problem | undefined {
  if (value.length <= longestLabel && plainDomain.test(value)) {
    return undefined;
  }
  const { scheme, user, host, rest } = parseRelyingParty(value);
  const whole = { start: 0, text: value };
  if (isIpAddress(host)) {
    const message = () =>
      l10n.t("A relying party ID must be a domain: passkeys don't work with IP addresses.");
    return { part: whole, message };
  }
  if (scheme !== '') {
    return {
      part: whole,
      message: () => l10n.t('A relying party ID must be a domain, not a URL.'),
    };
  }
  if (user !== '') {
    const message = () =>
      l10n.t('A relying party ID must be a domain, without anything before "@".');
    return { part: whole, message };
  }
  if (rest !== '') {
    const part = { start: value.length - rest.length, text: rest };
    return { part, message: () => restMessage(rest) };
  }
  return hostProblem(host);
}

/** What is said of what follows the host. */
function restMessage(rest: string): string {
  if (/^:\d*$/.test(rest)) {
    return l10n.t('A relying party ID must be a domain, without a port.');
  }
  return rest.startsWith(':')
    ? l10n.t('A relying party ID must be a domain, without a port or path.')
    : l10n.t('A relying party ID must be a domain, without a path.');
}

function hostProblem(host: string): Problem | undefined {
  const whole = { start: 0, text: host };
  const wildcard = /^\.?\*\.?/.exec(host)?.[0];
  if (wildcard !== undefined) {
    const message = () =>
      l10n.t('A relying party ID also covers its subdomains, so it needs no wildcard.');
    return { part: { start: 0, text: wildcard }, message };
  }
  const dots = /^\.+|\.+$/.exec(host);
  if (dots) {
    const message = () => l10n.t("A relying party ID can't begin or end with a dot.");
    return { part: { start: dots.index, text: dots[0] }, message };
  }
  if (!isDomainName(host)) {
    return { part: whole, message: () => l10n.t('"{0}" is not a domain name.', shortened(host)) };
  }
  return hasUpperCase(host)
    ? { part: whole, message: () => l10n.t('A relying party ID must be in lower case.') }
    : undefined;
}

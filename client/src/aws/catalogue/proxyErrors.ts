import * as l10n from '@vscode/l10n';
import { service } from '../failureText';
import type { ErrorFacts } from '../call';
import { openProxySetting, tryAgain } from './action';
import type { CatalogueEntry } from './entry';
import { documented } from './evidence';

/** VS Code's own words for a proxy that it can't connect to; it gives the error no code. */
const notConnected = /^Failed to establish a socket connection to proxies: /;

/** The proxy's host and port, as VS Code's words name it. */
function proxyIn({ message }: ErrorFacts): string | undefined {
  return /\b(?:PROXY|HTTPS?|SOCKS\d?) ([^\s;,"\]]+)/.exec(message.replace(notConnected, ''))?.[1];
}

/** Failures of the proxy that VS Code leads every request through. */
export const proxyEntries: readonly CatalogueEntry[] = [
  {
    id: 'proxy-unreachable',
    kind: 'network',
    matches: [{ names: ['Error'], words: notConnected }],
    carriedOut: 'no',
    sentence: (call, facts) =>
      l10n.t(
        "Could not reach {0}, because the proxy {1} can't be reached: check your network and VS Code's setting http.proxy.",
        service(call),
        proxyIn(facts) ?? 'http.proxy',
      ),
    actions: [tryAgain, openProxySetting],
    details:
      'VS Code leads all requests of extensions through the proxy of its setting `http.proxy`, of `HTTPS_PROXY` in the environment, or of the operating system, and gets no connection to it.',
    known: [documented('the source of VS Code’s proxy agent')],
    example: {
      name: 'Error',
      message: 'Failed to establish a socket connection to proxies: PROXY proxy.example.com:8080',
    },
  },
  {
    id: 'proxy-login',
    kind: 'network',
    matches: [{ statuses: [407, 407] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        "Could not reach {0}, because the proxy asks for a user name and a password: check VS Code's setting http.proxy.",
        service(call),
      ),
    actions: [openProxySetting],
    details:
      'The proxy lets nobody through whom it does not know. VS Code asks for its password where it can; a user name and a password can stand in the address of `http.proxy` too.',
    known: [documented('RFC 9110: status 407')],
    example: { name: 'UnknownError', httpStatus: 407 },
  },
];

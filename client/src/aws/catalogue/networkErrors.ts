import * as l10n from '@vscode/l10n';
import { operation, service } from '../failureText';
import type { Call, ErrorFacts } from '../call';
import { addressSource } from '../sources';
import { openAddressSetting, openCaBundleSetting, tryAgain } from './action';
import type { CatalogueEntry } from './entry';
import { byNode, byTests } from './evidence';

/** A network comes back by itself; where the user chose the address, that can be what is wrong. */
const checkAddress = [tryAgain, openAddressSetting];

function unreachable(call: Call, reason: string): string {
  return call.connection.endpointUrl === undefined
    ? l10n.t('Could not reach {0} ({1}): check your network and the Region.', service(call), reason)
    : l10n.t(
        'Could not reach {0} ({1}): check that the server is running, and check {2}.',
        service(call),
        reason,
        addressSource(call.connection),
      );
}

const noNetwork = (code = ''): boolean => code === 'ENETUNREACH' || code === 'ENETDOWN';

export const networkEntries: readonly CatalogueEntry[] = [
  {
    id: 'address-not-found',
    kind: 'network',
    matches: [{ codes: ['ENOTFOUND', 'EAI_AGAIN'] }],
    carriedOut: 'no',
    sentence: (call) => unreachable(call, l10n.t('the address was not found')),
    actions: checkAddress,
    details:
      'No name server knows the address: there is no network, a VPN is off, or the Region in `UserPoolId` or `cognitoMfa.region` does not exist.',
    known: [byTests],
    example: { name: 'Error', code: 'ENOTFOUND' },
  },
  {
    id: 'connection-refused',
    kind: 'network',
    matches: [{ codes: ['ECONNREFUSED'] }],
    carriedOut: 'no',
    sentence: (call) => unreachable(call, l10n.t('the connection was refused')),
    actions: checkAddress,
    details:
      'Nothing listens at that address and port: a local pool is not started, or has another port.',
    known: [byTests],
    example: { name: 'Error', code: 'ECONNREFUSED', elsewhere: true },
  },
  {
    id: 'no-route',
    kind: 'network',
    matches: [{ codes: ['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'] }],
    carriedOut: 'maybe',
    sentence: (call, { code }) =>
      unreachable(
        call,
        noNetwork(code) ? l10n.t('there is no network') : l10n.t('there is no route to it'),
      ),
    actions: checkAddress,
    details: 'The network is down, or a firewall or a VPN leads elsewhere.',
    known: [byNode],
    example: { name: 'Error', code: 'ENETUNREACH' },
  },
  {
    id: 'connection-lost',
    kind: 'network',
    matches: [{ codes: ['ECONNRESET', 'ECONNABORTED', 'EPIPE'] }],
    carriedOut: 'maybe',
    sentence: (call) => unreachable(call, l10n.t('the connection was lost')),
    actions: checkAddress,
    details:
      'The connection broke before an answer came. An Apply reads the user pool again to find out whether the request arrived, and says so if it can’t be known.',
    known: [byTests],
    example: { name: 'TimeoutError', message: 'socket hang up', code: 'ECONNRESET' },
  },
  {
    id: 'no-tls',
    kind: 'network',
    matches: [{ codes: ['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'] }],
    carriedOut: 'maybe',
    sentence: (call) => unreachable(call, l10n.t('it does not speak TLS')),
    actions: checkAddress,
    details:
      'The address begins with `https:`, and the server behind it, or a proxy before it, answers without encryption. A local pool usually has an `http:` address.',
    known: [byTests],
    example: { name: 'Error', code: 'EPROTO', elsewhere: true },
  },
  {
    id: 'certificate-expired',
    kind: 'certificate',
    matches: [{ codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'The certificate of {0} has expired or is not valid yet: check the clock of this computer and of the server.',
        service(call),
      ),
    actions: checkAddress,
    details: 'A certificate holds from one day to another, and this computer’s clock is outside.',
    known: [byNode],
    example: { name: 'Error', code: 'CERT_HAS_EXPIRED', elsewhere: true },
  },
  {
    id: 'certificate-name',
    kind: 'certificate',
    matches: [{ codes: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'] }],
    carriedOut: 'no',
    sentence: (call) =>
      call.connection.endpointUrl === undefined
        ? l10n.t('The certificate of {0} is for another name: check your network.', service(call))
        : l10n.t(
            'The certificate of {0} is for another name: check {1}.',
            service(call),
            addressSource(call.connection),
          ),
    actions: checkAddress,
    details: 'The server shows the certificate of another one, as a portal of a hotel does.',
    known: [byNode],
    example: { name: 'Error', code: 'ERR_TLS_CERT_ALTNAME_INVALID', elsewhere: true },
  },
  {
    id: 'certificate-untrusted',
    kind: 'certificate',
    matches: [
      {
        codes: [
          ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'CERT_UNTRUSTED'],
          ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
          ...['UNABLE_TO_GET_ISSUER_CERT', 'CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG'],
          ...['CERT_REJECTED', 'CERT_REVOKED', 'INVALID_CA', 'INVALID_PURPOSE'],
          'PATH_LENGTH_EXCEEDED',
        ],
      },
    ],
    carriedOut: 'no',
    sentence: untrustedSentence,
    actions: [openCaBundleSetting],
    details:
      'Nobody that this computer trusts vouches for the server, as with a local one that signs its own certificate, or behind a company proxy that inspects TLS. Set `cognitoMfa.caBundle` to a PEM file with the certificate of the issuer; `AWS_CA_BUNDLE` and `ca_bundle` of the AWS profile count too.',
    known: [byNode],
    example: { name: 'Error', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', elsewhere: true },
  },
  {
    id: 'ca-bundle',
    kind: 'ca-bundle',
    matches: [{ names: ['UnusableCaBundle'] }],
    carriedOut: 'no',
    // It names the setting and the file itself.
    sentence: (_call, { message }) => message,
    actions: [openCaBundleSetting],
    details:
      'The file with the certificates to trust is not there, can not be read, or is no PEM file. The message says where it is named: `cognitoMfa.caBundle`, `AWS_CA_BUNDLE`, or `ca_bundle` of the AWS profile, in this order.',
    known: [byTests],
    example: {
      name: 'UnusableCaBundle',
      message:
        "cognitoMfa.caBundle names the file /etc/proxy.pem, which can't be read (ENOENT): check the path.",
    },
  },
  {
    id: 'unusable-address',
    kind: 'network',
    matches: [{ names: ['UnusableAddress'] }],
    carriedOut: 'no',
    // It names the variable or the profile itself.
    sentence: (_call, { message }) => message,
    details:
      'An address must begin with `http://` or `https://`, and has neither white space nor a user name and a password in it. The message says where it is named: `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER`, `AWS_ENDPOINT_URL`, or `endpoint_url` of the AWS profile. That of a setting is checked before anything else.',
    known: [byTests],
    example: {
      name: 'UnusableAddress',
      message:
        '"localhost:9229" is not an address such as http://localhost:9229: check the environment variable AWS_ENDPOINT_URL.',
    },
  },
  {
    id: 'timeout',
    kind: 'timeout',
    matches: [
      { names: ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'] },
      { codes: ['ETIMEDOUT'] },
    ],
    carriedOut: 'maybe',
    sentence: (call) =>
      l10n.t(
        '{0} did not answer {1} in time: check your network and try again.',
        service(call),
        operation(call),
      ),
    actions: [tryAgain],
    details:
      'A connection must stand within `cognitoMfa.connectTimeout` seconds, and an answer come within `cognitoMfa.readTimeout`. An Apply reads the user pool again to find out whether the request was carried out.',
    known: [byTests],
    example: {
      name: 'TimeoutError',
      message: 'a request has exceeded the configured 15000 ms requestTimeout.',
    },
  },
];

function untrustedSentence(call: Call, { code = '' }: ErrorFacts): string {
  return l10n.t(
    'The certificate of {0} is not trusted ({1}): set cognitoMfa.caBundle to a PEM file with the certificate of its issuer.',
    service(call),
    code,
  );
}

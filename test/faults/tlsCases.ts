import type { FaultCase } from './kinds';

/** A server whose certificate the extension must not trust. */
export interface TlsCase extends FaultCase {
  readonly certificate: 'selfSigned' | 'issued' | 'otherName';
  /** Whether the authority that issued the certificate is trusted. */
  readonly trusted: boolean;
}

function untrusted(
  certificate: TlsCase['certificate'],
  title: string,
  trusted: boolean,
  sees: string,
): TlsCase {
  const effect = { holds: 'old', sent: 0, applied: 0, order: () => undefined } as const;
  const logged = 'cognitoMfa.apply: DescribeUserPool: certificate';
  const told = `FILE was not applied, and nothing was sent: ${sees}`;
  return { kind: 'untrusted', certificate, title, trusted, sees: told, logged, ...effect };
}

const notTrusted = (code: string): string =>
  `The certificate of URL is not trusted (${code}): set cognitoMfa.caBundle to a PEM file with the certificate of its issuer.`;

export const tlsCases: readonly TlsCase[] = [
  untrusted('selfSigned', 'of its own', false, notTrusted('DEPTH_ZERO_SELF_SIGNED_CERT')),
  untrusted(
    ...(['issued', 'of an unknown issuer', false] as const),
    notTrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  ),
  untrusted(
    ...(['otherName', 'for another name', true] as const),
    'The certificate of URL is for another name: check cognitoMfa.endpointUrl.',
  ),
];

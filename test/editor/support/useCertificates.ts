import {
  canMakeCertificates,
  makeCertificates,
  type Certificates,
} from '../../local-pool/certificates';
import { skipBecause } from '../../runner/skip';

/**
 * Gives the tests of a `describe` certificates, and skips them where none can be made.
 *
 * @returns the certificates, or undefined in hooks where there are none
 */
export function useCertificates(): () => Certificates | undefined {
  let certificates: Certificates | undefined;
  before(() => {
    certificates = canMakeCertificates() ? makeCertificates() : undefined;
  });
  after(() => {
    certificates?.remove();
  });
  beforeEach(function () {
    if (!certificates) skipBecause(this, 'openssl is not installed');
  });
  return () => certificates;
}

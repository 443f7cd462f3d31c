import {
  canMakeCertificates,
  makeCertificates,
  type Certificates,
} from '../../local-pool/certificates';

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
    if (!certificates && this.currentTest) {
      // A hook that skips leaves no reason at the test.
      this.currentTest.title += ' - skipped: openssl is not installed';
      this.skip();
    }
  });
  return () => certificates;
}

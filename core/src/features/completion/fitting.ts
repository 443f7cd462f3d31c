import type { CompletionItem } from 'vscode-languageserver-types';
import { factorMembers } from '../../model/mfaConfig';
import type { CompletionContext } from './context';
import { factorsIn, isMessage, modeIn } from '../../model/requestParts';

const factorNames: readonly string[] = factorMembers;

/**
 * Whether an item that the schema allows fits the rest of the document too: taking it must not
 * make the request one that the service rejects, and must not throw away what has been written.
 */
export function fitsAt({
  mfa,
  place,
  path,
  string,
}: CompletionContext): (item: CompletionItem) => boolean {
  if (place === 'key' && !path.includes('.')) {
    const off = modeIn(mfa.root) === 'OFF';
    return ({ label }) => !(off && factorNames.includes(label));
  }
  if (place === 'value' && path === 'MfaConfiguration') {
    const factors = modeIn(mfa.root) !== 'OFF' && factorsIn(mfa.root).length > 0;
    return ({ label }) => !(factors && label === '"OFF"');
  }
  if (place === 'value' && isMessage(path.split('.'))) {
    const written = string !== undefined && string.value !== '';
    return () => !written;
  }
  // Outside the request only `{}` is left, which turns MFA off by saying nothing.
  return () => place !== 'outside';
}

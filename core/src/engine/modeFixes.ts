import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { replace } from './fixes';
import type { Fix } from './rule';

/**
 * The fix that asks for a second factor only who has set one up. Its title says so, and it is never the
 * preferred one: nobody makes MFA weaker by a shortcut.
 */
export function makeOptional(mode: Node): Fix {
  const title = l10n.t('Make MFA optional: set "{0}" to "{1}"', 'MfaConfiguration', 'OPTIONAL');
  return replace(title, mode, '"OPTIONAL"');
}

/** The fix that asks every user for a second factor. */
export function requireMfa(mode: Node): Fix {
  const title = l10n.t('Require MFA: set "{0}" to "{1}"', 'MfaConfiguration', 'ON');
  return replace(title, mode, '"ON"');
}

import * as l10n from '@vscode/l10n';
import { settingId } from '../../../core/src/settings/settingIds';
import type { Connection } from './userPools';

/** How messages name the place where the address of a connection can be changed. */
export function addressSource({ sources }: Connection): string {
  const source = sources?.endpointUrl;
  switch (source?.kind) {
    case undefined:
      return settingId('endpointUrl');
    case 'target':
      return l10n.t('the endpointUrl of target {0} in cognitoMfa.targets', source.name);
    case 'environment':
      return l10n.t('the environment variable {0}', source.variable);
    case 'config-file':
      return l10n.t('the endpoint_url of AWS profile {0} in your AWS config file', source.profile);
    case 'history':
      return l10n.t('its address, which is that of the earlier Apply');
  }
}

/** How messages name the place where another profile can be chosen, which comes before the environment. */
export function profileSource({ sources }: Connection): string {
  const source = sources?.profile;
  return source?.kind === 'target'
    ? l10n.t('the profile of target {0} in cognitoMfa.targets', source.name)
    : settingId('profile');
}

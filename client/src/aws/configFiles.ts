import { settingId } from '../../../core/src/settings/settingIds';
import { createSecureContext } from 'node:tls';
import { getProfileName, loadConfig } from '@smithy/core/config';
import * as l10n from '@vscode/l10n';
import { usableAddress } from './address';
import { digestOf, readCaBundle } from './caBundle';
import { given, variable } from './environment';
import { addressSource } from './sources';
import type { Connection, Source } from './userPools';

/** A file of trusted certificates that can't be used. Its message is the sentence for the user. */
export class UnusableCaBundle extends Error {
  override readonly name = 'UnusableCaBundle';
}

/** An address in the environment or the AWS config file that can't be used. Its message is the sentence for the user. */
export class UnusableAddress extends Error {
  override readonly name = 'UnusableAddress';
}

type Sections = Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;

/** The service by its name in `services` sections. */
const serviceName = 'cognito_identity_provider';

/** The variables that name an address, that of the service alone first. */
const addressVariables = ['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', 'AWS_ENDPOINT_URL'];

/** An address that no setting names, and where it stands. */
interface ConfiguredAddress {
  readonly address: string;
  readonly source: Source;
}

/**
 * The address that the environment or the AWS config file name for Amazon Cognito, as the AWS CLI reads
 * them. The SDK's own reading takes the profile from the environment alone.
 *
 * @throws UnusableAddress where what they name is none, or has a user in it
 */
export async function configuredEndpoint(
  profile: string | undefined,
): Promise<ConfiguredAddress | undefined> {
  const ignored = await fromConfig(
    profile,
    (env) => env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'],
    (section) => section['ignore_configured_endpoint_urls'],
  );
  if (ignored?.toLowerCase() === 'true') {
    return undefined;
  }
  for (const name of addressVariables) {
    const url = variable(name);
    if (url !== undefined) {
      return configured(url, { kind: 'environment', variable: name });
    }
  }
  const url = await fromConfig(profile, none, (section, sections) => {
    const services = sections[`services.${section['services'] ?? ''}`];
    return services?.[`${serviceName}.endpoint_url`] ?? section['endpoint_url'];
  });
  const name = getProfileName({ ...(profile !== undefined && { profile }) });
  return url === undefined ? undefined : configured(url, { kind: 'config-file', profile: name });
}

function configured(text: string, source: Source): ConfiguredAddress {
  const address = usableAddress(text, ({ fault, shown }) => {
    const place = addressSource({ sources: { endpointUrl: source } });
    return new UnusableAddress(
      fault === 'user'
        ? l10n.t(
            'The address "{0}" has a user name before it, which requests to AWS can\'t use: change {1}.',
            shown,
            place,
          )
        : l10n.t('"{0}" is not an address such as http://localhost:9229: check {1}.', shown, place),
    );
  });
  return { address, source };
}

/** A connection with the address that the environment or the AWS config file name, where it has none. */
export async function withConfigured(connection: Connection): Promise<Connection> {
  const { profile, endpointUrl, sources } = connection;
  const found = endpointUrl === undefined ? await configuredEndpoint(profile) : undefined;
  return found
    ? {
        ...connection,
        endpointUrl: found.address,
        sources: { ...sources, endpointUrl: found.source },
      }
    : connection;
}

/**
 * The certificates to trust, in PEM; undefined for the well-known ones. As in the AWS CLI, the setting
 * comes before the environment, and that before the profile.
 *
 * @throws UnusableCaBundle where the file can't be read, has no certificates, or others than the user has agreed to
 */
export async function trustedCertificates({
  profile,
  transport,
}: Connection): Promise<string | undefined> {
  const setting = transport?.caBundle;
  const inEnvironment = variable('AWS_CA_BUNDLE');
  const fromProfile = (): Promise<string | undefined> =>
    fromConfig(profile, none, (section) => section['ca_bundle']);
  const path = setting ?? inEnvironment ?? given(await fromProfile());
  if (path === undefined) {
    return undefined;
  }
  const source =
    setting !== undefined
      ? settingId('caBundle')
      : inEnvironment !== undefined
        ? 'AWS_CA_BUNDLE'
        : l10n.t('ca_bundle of the AWS profile');
  const found = await readCertificates(path, source);
  if (transport?.caDigest !== undefined && digestOf(found) !== transport.caDigest) {
    throw new UnusableCaBundle(
      l10n.t(
        '{0} names the file {1}, which has changed since you were asked about it: try again.',
        source,
        path,
      ),
    );
  }
  return found;
}

async function readCertificates(path: string, source: string): Promise<string> {
  let text: string;
  try {
    text = await readCaBundle(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UnusableCaBundle(
      l10n.t(
        "{0} names the file {1}, which can't be read ({2}): check the path.",
        source,
        path,
        code,
      ),
      { cause: error },
    );
  }
  if (!/-----BEGIN (?:TRUSTED )?CERTIFICATE-----/.test(text) || !areCertificates(text)) {
    throw new UnusableCaBundle(
      l10n.t(
        '{0} names the file {1}, which contains no certificates in PEM format: name a file that does.',
        source,
        path,
      ),
    );
  }
  return text;
}

function areCertificates(pem: string): boolean {
  try {
    createSecureContext({ ca: pem });
    return true;
  } catch {
    return false;
  }
}

/** The files are read anew each time, because a user mends them while the editor runs. */
async function fromConfig(
  profile: string | undefined,
  environmentVariableSelector: (env: NodeJS.ProcessEnv) => string | undefined,
  select: (section: Sections[string] & object, sections: Sections) => string | undefined,
): Promise<string | undefined> {
  const options = { ignoreCache: true, ...(profile !== undefined && { profile }) };
  return loadConfig<string | undefined>(
    {
      environmentVariableSelector,
      configFileSelector: (section, sections) => select(section, sections ?? {}),
      default: undefined,
    },
    options,
  )();
}

function none(): undefined {
  return undefined;
}

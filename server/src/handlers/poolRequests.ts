import { poolFindings } from '../../../core/src/request/poolFindings';
import type { Messages } from '../../../protocol/src/messages';
import { opened } from './customRequests';
import type { Services } from './sessionServices';

type Method = keyof Messages;
type Params<M extends Method> = Messages[M]['params'];
type Result<M extends Method> = Messages[M]['result'];

/** Answers our own client where it has read a user pool and wants to know what that pool refuses. */
export function handlePoolRequests(services: Services): void {
  const { connection, facts, settings } = services;
  connection.onRequest(
    'cognitoMfa/poolFacts' satisfies Method,
    (params: Params<'cognitoMfa/poolFacts'>): Result<'cognitoMfa/poolFacts'> => {
      opened(services, params.uri);
      facts.set(params.uri, params.facts ?? undefined);
      return null;
    },
  );
  connection.onRequest(
    'cognitoMfa/checkConfig' satisfies Method,
    async ({
      config,
      facts: pool,
      uri,
    }: Params<'cognitoMfa/checkConfig'>): Promise<Result<'cognitoMfa/checkConfig'>> => {
      const { rules } = await (uri === undefined ? settings.ofNoFile() : settings.of(uri));
      return poolFindings(config, pool, rules);
    },
  );
}

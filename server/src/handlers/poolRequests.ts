import { poolFindings } from '../../../core/src/request/poolFindings';
import { requests } from '../../../protocol/src/messages';
import { opened } from './customRequests';
import type { Services } from './sessionServices';

/** Answers our own client where it has read a user pool and wants to know what that pool refuses. */
export function handlePoolRequests(services: Services): void {
  const { connection, facts, settings } = services;
  connection.onRequest(requests.poolFacts, (params) => {
    opened(services, params.uri);
    facts.set(params.uri, params.facts ?? undefined);
    return null;
  });
  connection.onRequest(requests.userPools, ({ pools }) => {
    facts.listed = pools;
    return null;
  });
  connection.onRequest(requests.checkConfig, async ({ config, facts: pool, uri }) => {
    const { rules } = await (uri === undefined ? settings.ofNoFile() : settings.of(uri));
    return poolFindings(config, pool, rules);
  });
}

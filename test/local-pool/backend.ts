/**
 * The way to cognito-local, and what it would answer while nothing has changed: it takes longer to start than most
 * tests take, and most never need it. Keeps pool ids real.
 */
import type { Answer, JsonObject } from './awsJson';
import { isObject, objectAt, ServiceError, stringAt } from './awsJson';
import { account, CognitoLocal, seededPool } from './cognitoLocal';
import type { PoolSeed } from './seeds';

interface CreatedPool {
  readonly id: string;
  /** cognito-local's own id for it: `local_` and a random part. */
  readonly innerId: string;
  readonly region: string;
}

export class PoolBackend {
  private created: CreatedPool[] = [];
  /** Runs once something has been asked that the seeds can't tell. */
  private server: Promise<CognitoLocal> | undefined;

  constructor(private readonly seeds: readonly PoolSeed[]) {}

  /** What DescribeUserPool gives of a pool that there is. */
  async describe(id: string): Promise<JsonObject> {
    const seed = this.seeds.find((each) => each.id === id);
    if (seed && !this.server) return seededPool(seed);
    return objectAt(await this.call('DescribeUserPool', { UserPoolId: id }), 'UserPool');
  }

  /** All pools, in no order. */
  async list(): Promise<readonly JsonObject[]> {
    if (!this.server) return this.seeds.map(seededPool);
    const { UserPools: pools } = await this.call('ListUserPools', {});
    return Array.isArray(pools) ? pools.filter(isObject) : [];
  }

  /** Sends a request on, with the pool ids of each side; the answer may be an error. */
  async forward(operation: string, body: JsonObject): Promise<Answer> {
    const answer = await this.send(operation, this.inward(JSON.stringify(body)));
    return { ...answer, body: this.outward(answer.body) };
  }

  /** Like `forward`, but gives the answer's content; throws what cognito-local refuses. */
  async call(operation: string, body: JsonObject): Promise<JsonObject> {
    return content(await this.forward(operation, body));
  }

  /** Creates a pool with an id of the given Region: cognito-local only knows the Region "local". */
  async create(body: JsonObject, region: string): Promise<JsonObject> {
    const answer = await this.send('CreateUserPool', JSON.stringify(body));
    const innerId = String(objectAt(content(answer), 'UserPool')['Id']);
    const id = `${region}_${innerId.replace(/^local_/, '').padEnd(9, '0')}`;
    this.created.push({ id, innerId, region });
    return content({ ...answer, body: this.outward(answer.body) });
  }

  /** Back to the seeds. */
  async reset(): Promise<void> {
    await this.stop();
    this.created = [];
  }

  async stop(): Promise<void> {
    const running = this.server;
    this.server = undefined;
    await (await running)?.stop();
  }

  private async send(operation: string, body: string): Promise<Answer> {
    const server = await (this.server ??= CognitoLocal.start(this.seeds));
    return server.send(operation, body);
  }

  private inward(json: string): string {
    return this.created.reduce((text, pool) => text.replaceAll(pool.id, pool.innerId), json);
  }

  private outward(json: string): string {
    return this.created.reduce(
      (text, { id, innerId, region }) =>
        text
          .replaceAll(
            `cognito-idp:local:local:userpool/${innerId}`,
            `cognito-idp:${region}:${account}:userpool/${id}`,
          )
          .replaceAll(innerId, id),
      json,
    );
  }
}

function content({ status, body, errorType }: Answer): JsonObject {
  const value: unknown = JSON.parse(body);
  const object = isObject(value) ? value : {};
  if (status === 200) return object;
  throw new ServiceError(
    errorType ?? 'InternalErrorException',
    stringAt(object, 'message') ?? body,
    status,
  );
}

/** The way to cognito-local: starts it, starts it anew after changes, and keeps pool ids real. */
import type { Answer, JsonObject } from './awsJson';
import { isObject, objectAt, ServiceError, stringAt } from './awsJson';
import { account, CognitoLocal } from './cognitoLocal';
import type { PoolSeed } from './seeds';

interface CreatedPool {
  readonly id: string;
  /** cognito-local's own id for it: `local_` and a random part. */
  readonly innerId: string;
  readonly region: string;
}

export class PoolBackend {
  private created: CreatedPool[] = [];
  private changed = false;

  private constructor(
    private readonly seeds: readonly PoolSeed[],
    private server: CognitoLocal,
  ) {}

  static async start(seeds: readonly PoolSeed[]): Promise<PoolBackend> {
    return new PoolBackend(seeds, await CognitoLocal.start(seeds));
  }

  /** Sends a request on, with the pool ids of each side; the answer may be an error. */
  async forward(operation: string, body: JsonObject): Promise<Answer> {
    if (!/^(Get|List|Describe)/.test(operation)) this.changed = true;
    const answer = await this.server.send(operation, this.inward(JSON.stringify(body)));
    return { ...answer, body: this.outward(answer.body) };
  }

  /** Like `forward`, but gives the answer's content; throws what cognito-local refuses. */
  async call(operation: string, body: JsonObject): Promise<JsonObject> {
    return content(await this.forward(operation, body));
  }

  /** Creates a pool with an id of the given Region: cognito-local only knows the Region "local". */
  async create(body: JsonObject, region: string): Promise<JsonObject> {
    this.changed = true;
    const answer = await this.server.send('CreateUserPool', JSON.stringify(body));
    const innerId = String(objectAt(content(answer), 'UserPool')['Id']);
    const id = `${region}_${innerId.replace(/^local_/, '').padEnd(9, '0')}`;
    this.created.push({ id, innerId, region });
    return content({ ...answer, body: this.outward(answer.body) });
  }

  /** Back to the seeds; a new process only if something has changed. */
  async reset(): Promise<void> {
    if (!this.changed) return;
    await this.server.stop();
    this.server = await CognitoLocal.start(this.seeds);
    this.created = [];
    this.changed = false;
  }

  stop(): Promise<void> {
    return this.server.stop();
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

import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { Secrets } from '../../../core/src/model/secrets';
import { mfaConfigFrom } from '../aws/answers';
import { namedAddress } from '../aws/address';
import type { Connection, Transport, UserPool } from '../aws/userPools';

/**
 * How far an Apply had come when its record was written last. What a process that was killed leaves on disk tells
 * what is known of its Apply.
 */
export type RecordState =
  /** Nothing was sent. */
  | 'kept'
  /** The request is on its way, or was when the process ended. */
  | 'sending'
  /** The service has accepted the request, and the pool was not read back yet. */
  | 'accepted'
  /** The user was told what came of it. */
  | 'settled';

/** What a user pool had right before an Apply. */
export interface HistoryRecord {
  /** When, in milliseconds since 1970. */
  readonly time: number;
  readonly pool: UserPool;
  /** Where the pool is, and as whom it was reached. */
  readonly connection: Connection;
  /** What was done then; absent for an Apply. */
  readonly action?: 'undo' | 'restore' | undefined;
  /** What was applied, then or before. */
  readonly file: string;
  readonly config: MfaConfig;
  /** The paths of the secrets that stand elsewhere; absent where an earlier version wrote the record. */
  readonly secrets?: readonly string[];
  /** The records of earlier versions are settled. */
  readonly state: RecordState;
}

const actions = ['undo', 'restore'] as const;
const states = ['kept', 'sending', 'accepted', 'settled'] as const;

/**
 * A record as it was written to disk.
 *
 * @throws Error where it isn't one
 */
export function readRecord(value: unknown): HistoryRecord {
  const members = membersOf(value);
  const pool = membersOf(members['pool']);
  const connection = membersOf(members['connection']);
  const { secrets, time } = members;
  const id = textOf(pool, 'id');
  if (typeof time !== 'number' || id === undefined) {
    throw new Error('The record has no time or no user pool.');
  }
  return {
    time,
    pool: {
      ...{ id, name: textOf(pool, 'name'), account: textOf(pool, 'account') },
      ...{ target: textOf(pool, 'target'), protectedAs: textOf(pool, 'protectedAs') },
    },
    connection: {
      profile: textOf(connection, 'profile'),
      region: textOf(connection, 'region'),
      endpointUrl: addressFrom(textOf(connection, 'endpointUrl')),
      transport: transportFrom(connection['transport']),
    },
    action: actions.find((action) => action === members['action']),
    file: textOf(members, 'file') ?? '',
    config: mfaConfigFrom(members['config']),
    state: states.find((state) => state === members['state']) ?? 'settled',
    ...(Array.isArray(secrets) && {
      secrets: secrets.filter((path) => typeof path === 'string'),
    }),
  };
}

/**
 * The address of a record, which earlier versions kept as it had been typed, with a user name and a password.
 *
 * @throws Error where nothing can be sent there: what goes to AWS instead would change another pool
 */
function addressFrom(text: string | undefined): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const named = namedAddress(text);
  const used = 'fault' in named ? namedAddress(named.shown) : named;
  if ('fault' in used) {
    throw new Error('The record has an address that is none.');
  }
  return used.address;
}

/** Absent in the records of a connection without such options. */
function transportFrom(value: unknown): Transport | undefined {
  if (value === undefined) {
    return undefined;
  }
  const members = membersOf(value);
  const seconds = (name: string): number | undefined => {
    const found = members[name];
    return typeof found === 'number' ? found : undefined;
  };
  return {
    caBundle: textOf(members, 'caBundle'),
    verifySsl: members['verifySsl'] !== false,
    connectTimeout: seconds('connectTimeout'),
    readTimeout: seconds('readTimeout'),
  };
}

/**
 * The secrets of a record as the secret storage has them.
 *
 * @param kept undefined for a record without any, and where they are lost
 * @throws Error where it is something else
 */
export function readSecrets(kept: string | undefined): Secrets {
  const members = kept === undefined ? {} : membersOf(JSON.parse(kept));
  return Object.fromEntries(
    Object.entries(members).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) {
    throw new Error('The record is not an object.');
  }
  return { ...value };
}

function textOf(members: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = members[name];
  return typeof value === 'string' ? value : undefined;
}

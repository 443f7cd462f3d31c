import { isObject, objectAt } from './awsJson';
import type { JsonObject } from './awsJson';

/** The names of a pool's account recovery; undefined where it is not set. */
export function recoveryOf(pool: JsonObject): unknown[] | undefined {
  const mechanisms = objectAt(pool, 'AccountRecoverySetting')['RecoveryMechanisms'];
  return Array.isArray(mechanisms)
    ? mechanisms.filter(isObject).map((mechanism) => mechanism['Name'])
    : undefined;
}

import { lazyPattern } from '../document/lazyPattern';
import { regionPatterns } from './sdkPartitions';

/** Every AWS partition, the commercial one first. */
export const partitions: readonly string[] = Object.keys(regionPatterns);

/** The names of a partition's Regions, each pattern read at its first use: several rules ask at each keystroke. */
const regionsOf = Object.entries(regionPatterns).map(
  ([partition, pattern]) => [partition, lazyPattern(pattern, '')] as const,
);

/** The partition, of all there are, that a Region is in: `aws`, where its name fits none of them. */
export function partitionOfRegion(region: string): string {
  return regionsOf.find(([, pattern]) => pattern().test(region))?.[0] ?? 'aws';
}

/** Stricter than the SDK's patterns, which take any word for a direction, and open to new continents. */
const regionForm =
  /^[a-z]{2,4}(?:-[a-z]+)?-(?:central|(?:north|south)(?:east|west)?|east|west)-\d{1,2}$/;

/** Whether a text has the form of a Region's name. New Regions have it before any list of them. */
export function isRegionName(text: string): boolean {
  return regionForm.test(text);
}

/** The Region's name that a text means which writes it in another case or with other separators. */
export function asRegionName(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  // An Availability Zone is a Region's name and a letter.
  return [name, name.slice(0, -1)].find(isRegionName);
}

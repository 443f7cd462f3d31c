// The partitions of AWS and their Regions, made from what the AWS SDK has of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { formatted } from './format.mjs';

/**
 * @typedef {object} SdkPartition
 * @property {string} id
 * @property {string} regionRegex
 * @property {Record<string, { description: string }>} regions
 */

/** The SDK exports no more than a look-up in it; the file is JSON but for its first words. */
const sdkFile = 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js';

/** @returns {SdkPartition[]} */
function sdkPartitions() {
  const main = createRequire(import.meta.url).resolve('@aws-sdk/core');
  const text = readFileSync(join(dirname(main), '..', sdkFile), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)).partitions;
}

/**
 * The file of the core with the partitions. What is no Region but stands for all of a partition is left out.
 * @returns {Promise<import('./format.mjs').GeneratedFile>}
 */
export function regionsFile() {
  const partitions = sdkPartitions();
  const patterns = partitions.map(({ id, regionRegex }) => [id, regionRegex]);
  const regions = partitions.map(({ id, regions }) => [
    id,
    Object.fromEntries(
      Object.entries(regions)
        .filter(([region]) => !region.endsWith('-global'))
        .map(([region, { description }]) => [region, description]),
    ),
  ]);
  const text = `// Made from the partitions of the AWS SDK (@aws-sdk/core) by \`npm run docs\`.

/** The form of the names of each partition's Regions. The commercial partition is the first. */
export const regionPatterns = ${JSON.stringify(Object.fromEntries(patterns))} as const;

/** The Regions of each partition, and their names. */
export const regionsOfPartitions = ${JSON.stringify(Object.fromEntries(regions))} as const;
`;
  return formatted('core/src/aws/sdkPartitions.ts', text);
}

/**
 * The partitions and how the names of their Regions begin, as the AWS SDKs' partition metadata
 * (`partitions.json`) states them. A Region that fits none of these is in `aws`.
 */
const regionPrefixes: readonly (readonly [partition: string, prefix: string])[] = [
  ['aws-cn', 'cn-'],
  ['aws-us-gov', 'us-gov-'],
  ['aws-iso', 'us-iso-'],
  ['aws-iso-b', 'us-isob-'],
  ['aws-iso-e', 'eu-isoe-'],
  ['aws-iso-f', 'us-isof-'],
  ['aws-eusc', 'eusc-'],
];

/** Every AWS partition, the commercial one first. */
export const partitions: readonly string[] = ['aws', ...regionPrefixes.map(([name]) => name)];

/** The partition, of all there are, that a Region is in. */
export function partitionOfRegion(region: string): string {
  return regionPrefixes.find(([, prefix]) => region.startsWith(prefix))?.[0] ?? 'aws';
}

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

/** A variable of the environment. An empty one counts as absent, as it does for the AWS SDK. */
export function variable(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

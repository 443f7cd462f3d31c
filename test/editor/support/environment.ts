/** Takes the AWS credentials out of the environment while `work` runs. */
export async function withoutCredentials<T>(work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('AWS_') && !name.endsWith('_FILE')) {
      Reflect.deleteProperty(process.env, name);
    }
  }
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  try {
    return await work();
  } finally {
    Object.assign(process.env, before);
  }
}

/** Runs `work` with a variable of the environment set. */
export async function withVariable<T>(
  name: string,
  value: string,
  work: () => Promise<T>,
): Promise<T> {
  process.env[name] = value;
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(process.env, name);
  }
}

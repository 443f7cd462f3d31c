/** A variable of the environment. An empty one counts as absent, as it does for the AWS SDK. */
export function variable(name: string): string | undefined {
  return given(process.env[name]);
}

/** A value of the environment or of the AWS files, where it isn't empty. */
export function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

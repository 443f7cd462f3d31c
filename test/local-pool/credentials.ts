const made = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

/** Gives the tests of a `describe` made-up credentials in the environment. */
export function useLocalCredentials(): void {
  const earlier = new Map<string, string | undefined>();
  before(() => {
    for (const [name, value] of Object.entries(made)) {
      earlier.set(name, process.env[name]);
      process.env[name] = value;
    }
  });
  after(() => {
    for (const [name, value] of earlier) {
      if (value === undefined) {
        Reflect.deleteProperty(process.env, name);
      } else {
        process.env[name] = value;
      }
    }
  });
}

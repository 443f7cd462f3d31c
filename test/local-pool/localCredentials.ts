import { Variables } from './variables';

const made = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

/** Gives the tests of a `describe` made-up credentials in the environment. */
export function useLocalCredentials(): void {
  const variables = new Variables();
  before(() => {
    for (const [name, value] of Object.entries(made)) {
      variables.set(name, value);
    }
  });
  after(() => {
    variables.restore();
  });
}

import * as l10n from '@vscode/l10n';
import { AwsFailure } from '../aws/failures';

/**
 * Does a part of a command whose failure at AWS is told with what it means for the user.
 *
 * @param tell a sentence around the reason, which is a sentence itself
 */
export async function telling<T>(
  tell: (reason: string) => string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AwsFailure ? error.told(tell) : error;
  }
}

/**
 * The same for the parts of an Apply that fail before its request was sent.
 *
 * @param source how messages name what is applied, such as a file
 */
export async function beforeSending<T>(source: string, work: () => Promise<T>): Promise<T> {
  return telling(
    (reason) => l10n.t('{0} was not applied, and nothing was sent: {1}', source, reason),
    work,
  );
}

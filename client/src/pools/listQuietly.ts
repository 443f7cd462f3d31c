import * as l10n from '@vscode/l10n';
import { AwsFailure } from '../aws/failures';
import { isUserPoolId, type UserPools } from '../aws/userPools';
import type { QuietRefusal } from '../connection/connections';
import { errorText } from '../errorText';
import type { OptionalPools } from '../ui/poolLists';

/**
 * The account's user pools for a list that can do without them: what keeps them from being listed is a sentence there
 * and no failure. It asks the user for nothing.
 *
 * @param failed gets the details of what went wrong
 */
export async function listQuietly(
  connect: () => Promise<UserPools | QuietRefusal>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<OptionalPools> {
  try {
    const pools = await connect();
    if ('refusal' in pools) {
      return { pools: [], trouble: needsAnswerText() };
    }
    const all = await pools.list(signal);
    return { pools: all.filter(({ id }) => isUserPoolId(id)) };
  } catch (error) {
    if (error instanceof AwsFailure && error.kind === 'cancelled') {
      return { pools: [], trouble: needsAnswerText() };
    }
    failed(error);
    const trouble = l10n.t('The user pools could not be listed: {0}', errorText(error));
    return { pools: [], trouble };
  }
}

function needsAnswerText(): string {
  return l10n.t('The user pools are not listed: that would need an answer from you.');
}

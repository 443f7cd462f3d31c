import { env } from 'vscode';
import { requests } from '../../../protocol/src/messages';
import type { UserPool } from '../aws/userPools';
import { formattingSettings } from '../extensionSettings';
import type { Services } from '../run/commandServices';
import type { Unkept } from './keep';
import { withoutUndoQuestion } from './withoutUndoQuestion';

/**
 * Asks, before anything is sent, whether to go without Undo where what the pool has can't be kept. The user can copy
 * that first, as a file of ours, whole: without its external ID it would bring nothing back.
 *
 * @returns whether to send all the same
 */
export async function askWithoutUndo(
  { dialogs, server, history: { folder } }: Services,
  pool: UserPool,
  unkept: Unkept,
): Promise<boolean> {
  for (let copied = false; ; copied = true) {
    const answer = await dialogs.confirm(withoutUndoQuestion(pool, unkept, folder, copied));
    if (answer !== 'look') {
      return answer;
    }
    const earlier = { userPoolId: pool.id, config: unkept.config };
    const formatting = formattingSettings();
    await env.clipboard.writeText(
      await server.request(requests.newDocument, { ...earlier, formatting }),
    );
  }
}

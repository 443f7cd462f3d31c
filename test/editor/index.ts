/** The entry that VS Code calls in its extension host to run the editor tests. */
import { work } from '../runner/work';

/** Runs the editor tests. What fails is told in the progress file. */
export async function run(): Promise<void> {
  await work();
}

/** The entry that VS Code calls in its extension host to run the editor tests. */
import { work } from '../runner/work';
import { tidyUp } from './support/workspace';

/** Runs the editor tests. What fails is told in the progress file. */
export async function run(): Promise<void> {
  await work({ afterAll: tidyUp });
}

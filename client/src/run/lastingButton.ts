import type { Button } from '../ui/dialogs';
import { workButton } from './buttons';
import type { Services } from './commandServices';
import { showFailure } from './runCommand';

/**
 * A button that stays for as long as the user likes. What goes wrong with it by then is shown, such as that the file is
 * gone.
 *
 * @param id how the log calls its work
 */
export function lastingButton(
  services: Services,
  id: string,
  title: string,
  work: () => Promise<void>,
): Button {
  return workButton(services.log, title, async () => {
    try {
      await work();
    } catch (error) {
      showFailure(services, { id, shownName: () => title }, error);
    }
  });
}

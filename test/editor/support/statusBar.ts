import type { StatusContent } from '../../../client/src/ui/statusItem';
import { until } from './until';
import { testApi } from './workspace';

/** The status bar item, once it has this text; undefined for none. */
export async function shows(text: string | undefined): Promise<StatusContent | undefined> {
  const api = await testApi();
  await until(`"${text ?? ''}" in the status bar`, () => {
    const shown = api.shownConnection();
    return (shown && `$(${shown.icon}) ${shown.text}`) === text;
  });
  return api.shownConnection();
}

/** Whether the item's tooltip has a text, or hasn't. */
export function tooltipHas(text: string, expected = true): () => Promise<boolean> {
  return async () => {
    const shown = (await testApi()).shownConnection();
    return shown?.lines.join('\n').includes(text) === expected;
  };
}

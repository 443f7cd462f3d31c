import type { InitializeParams } from 'vscode-languageserver';

/** What a client says of itself beside the standard, in `initializationOptions`. */
export interface Options {
  /** True from our own client: others don't have Apply, Pull and the like. */
  readonly commands: boolean;
  /** The texts of the user's language by the English ones. */
  readonly translations: unknown;
}

export function optionsOf({ initializationOptions: given }: InitializeParams): Options {
  const option = (name: keyof Options): unknown =>
    typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
  return { commands: option('commands') === true, translations: option('translations') };
}

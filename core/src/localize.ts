import * as l10n from '@vscode/l10n';

/*
 * Texts are in English where they stand in the code, and `l10n.t` gives them in the user's language.
 * Each bundle of the extension has a copy of `@vscode/l10n` of its own, so each calls `localize`.
 */

/** What texts are called in another language, by their English form. */
export type Translations = Readonly<Record<string, string>>;

/** Gives all texts from now on in the language of `translations`; English without any. */
export function localize(translations: Translations | undefined): void {
  l10n.config({ contents: { ...translations } });
}

/**
 * A text that stands in data, in the user's language. Unlike those of `l10n.t`, nothing finds it where it
 * stands: `textsInData` must name it.
 */
export function localizedData(text: string): string {
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- it is what the others go through
  return l10n.t(text);
}

/** The translations in whatever a client sent; what isn't a text is left out. */
export function translationsFrom(value: unknown): Translations | undefined {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      )
    : undefined;
}

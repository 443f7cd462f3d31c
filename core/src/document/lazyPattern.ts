/**
 * A pattern that is read at its first use. V8 reads those of a file with the file, and looks up every
 * character of classes such as `\p{L}` then, which takes half a millisecond of the server's start.
 *
 * @param source as it stands between the slashes of a literal
 */
export function lazyPattern(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}

/**
 * `compute`, with its last result kept. A file is read again at every keystroke, and nearly all of
 * its values are then as they were.
 */
export function keepLast<A extends string | object | undefined, R>(
  compute: (argument: A) => R,
): typeof compute {
  let last: { readonly argument: A; readonly result: R } | undefined;
  return (argument) => {
    if (!last || last.argument !== argument) {
      last = { argument, result: compute(argument) };
    }
    return last.result;
  };
}

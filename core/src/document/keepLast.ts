/**
 * `compute`, with its last result kept. A file is read again at every keystroke, and nearly all of
 * its values are then as they were.
 */
export function keepLast<
  A extends string | object | undefined,
  R,
  B extends object | undefined = undefined,
>(compute: (argument: A, other?: B) => R): typeof compute {
  let last: { readonly argument: A; readonly other: B | undefined; readonly result: R } | undefined;
  return (argument, other) => {
    if (!last || last.argument !== argument || last.other !== other) {
      last = { argument, other, result: compute(argument, other) };
    }
    return last.result;
  };
}

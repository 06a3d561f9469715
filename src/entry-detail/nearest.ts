/** So many things in a row of which one is in the midst, as far as there are as many around it. */
export function nearest<T>(
  things: readonly T[],
  isMiddle: (thing: T) => boolean,
  most: number,
): readonly T[] {
  const middle = Math.max(0, things.findIndex(isMiddle))
  const start = Math.max(0, Math.min(middle - Math.floor(most / 2), things.length - most))
  return things.slice(start, start + most)
}

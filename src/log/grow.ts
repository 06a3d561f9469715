/** The column itself where it has the row, else a copy with room for twice as many. */
export function growInto<T extends Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  column: T,
  row: number,
): T
export function growInto(
  column: Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>,
  row: number,
): Uint32Array | Float64Array {
  if (row < column.length) return column
  const size = Math.max(256, 2 * row)
  const larger = column instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size)
  larger.set(column)
  return larger
}

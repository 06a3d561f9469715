type Column = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** The column itself where it has the row, else a copy with room for twice as many. */
export function growInto<T extends Column>(column: T, row: number): T
export function growInto(column: Column, row: number): Column {
  if (row < column.length) return column
  const size = Math.max(256, 2 * row)
  const larger = sameKind(column, size)
  larger.set(column)
  return larger
}

function sameKind(column: Column, size: number): Column {
  if (column instanceof Uint8Array) return new Uint8Array(size)
  return column instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size)
}

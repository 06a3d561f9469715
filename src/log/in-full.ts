const format = new Intl.NumberFormat('en')

/** A count with its thousands apart: `1,204`. A format is made once: making one takes long. */
export function inFull(count: number): string {
  return format.format(count)
}

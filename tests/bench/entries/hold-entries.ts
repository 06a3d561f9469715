// Holds so many entries one way or the other, and prints what that takes (MB) and took (ms).
import { ColumnDays } from './column-days.ts'
import { fill, type Holder } from './fill.ts'
import { PlainEntries } from './plain-entries.ts'

const [way, count] = process.argv.slice(2)
const holder: Holder = way === 'plain' ? new PlainEntries() : new ColumnDays()

const before = heldBytes()
const took = await fill(holder, Number(count))
const held = (heldBytes() - before) / 1e6
// The holder is used after the measurement, so that nothing of it can have been collected.
console.log(JSON.stringify({ held, took, size: holder.size }))

function heldBytes(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

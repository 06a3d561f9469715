// Holds so many entries one way or the other, works on them, and prints what each work took (ms).
import { ColumnDays } from './column-days.ts'
import { fill } from './fill.ts'
import { PlainEntries } from './plain-entries.ts'
import { timesOf } from './work.ts'
import { worksOnColumns } from './work-on-columns.ts'
import { worksOnPlain } from './work-on-plain.ts'

const [way, count] = process.argv.slice(2)
if (way === 'plain') {
  const holder = new PlainEntries()
  await fill(holder, Number(count))
  console.log(JSON.stringify(timesOf(worksOnPlain(holder))))
} else {
  const holder = new ColumnDays()
  await fill(holder, Number(count))
  console.log(JSON.stringify(timesOf(worksOnColumns(holder))))
}

import { diagnose } from '../diagnosis/diagnose.ts'
import type { FullLogEntry } from '../log/entry.ts'
import { entryHeadline, type Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { asMarkdown } from './carry/as-markdown.ts'
import { linkHere } from './carry/link-here.ts'

/** The open notification as a note in Markdown, with what the diagnosis finds in it. */
export function incidentNote(entry: FullLogEntry, titles: Titles, zone: Zone): string {
  return asMarkdown({
    entry,
    headline: entryHeadline(entry, titles),
    findings: diagnose(entry, entry.exchange),
    zone,
    link: linkHere(),
  })
}

import type { EntryList } from '../../log/entry-list.ts'
import type { Ground } from '../../log/query/fields.ts'

/** What a search looks at, and what it needs to know for that. */
export interface Searched extends Omit<Ground, 'texts'> {
  readonly loaded: EntryList
}

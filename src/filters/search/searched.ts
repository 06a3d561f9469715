import type { EntryList } from '../../log/entry-list.ts'
import type { Sources } from '../../log/query/search.ts'

/** What a search looks at, and what it needs to know for that. */
export interface Searched extends Sources {
  readonly loaded: EntryList
}

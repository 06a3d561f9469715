// What a search, mute rules and an order of its own make of the list, in one file: the plain list
// does without.
export { Mutes } from '../log/mute/muted-rows.ts'
export { Search } from '../log/query/search.ts'
export { sortedEntries } from '../log/sort-entries.ts'

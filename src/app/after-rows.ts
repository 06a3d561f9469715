// What the first rows do not need and everybody sees right after them, in one file: as many files
// as parts would take the browser longer than the code does.
export { openDesk } from '../deletion/open-desk.ts'
export { EmptyList } from '../log-list/EmptyList.tsx'
export { SortNote } from '../log-list/SortNote.tsx'
export { TimeHover } from '../log-list/TimeHover.tsx'
export { DeletionDock } from './DeletionDock.tsx'
export { FacetPane } from './FacetPane.tsx'
export { FindBar } from './FindBar.tsx'
export { IdleWork } from './IdleWork.tsx'
export { ListBar } from './ListBar.tsx'
export { LoadNotices } from './LoadNotices.tsx'
export { Overview } from './Overview.tsx'
export { TopTools } from './TopTools.tsx'

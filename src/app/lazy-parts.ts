import { lazy } from 'react'
import { lazyAfterFirstRows } from '../ui/first-rows.ts'

/** Parts that the first rows do not need: they come right after them. */
export const CompareSelected = lazyAfterFirstRows(async () => ({
  default: (await import('./CompareSelected.tsx')).CompareSelected,
}))

export const DeletedButton = lazyAfterFirstRows(async () => ({
  default: (await import('../deletion/archive/DeletedButton.tsx')).DeletedButton,
}))

export const Deletions = lazyAfterFirstRows(async () => ({
  default: (await import('../deletion/Deletions.tsx')).Deletions,
}))

export const SelectionActions = lazyAfterFirstRows(async () => ({
  default: (await import('../deletion/SelectionActions.tsx')).SelectionActions,
}))

export const FacetPane = lazyAfterFirstRows(async () => ({
  default: (await import('./FacetPane.tsx')).FacetPane,
}))

export const FindTools = lazyAfterFirstRows(async () => ({
  default: (await import('./FindTools.tsx')).FindTools,
}))

export const HideSelected = lazyAfterFirstRows(async () => ({
  default: (await import('../muting/HideSelected.tsx')).HideSelected,
}))

export const MutingParts = lazyAfterFirstRows(async () => ({
  default: (await import('../muting/MutingParts.tsx')).MutingParts,
}))

export const GroupsView = lazy(async () => ({
  default: (await import('../groups/GroupsView.tsx')).GroupsView,
}))

export const Histogram = lazyAfterFirstRows(async () => ({
  default: (await import('../histogram/Histogram.tsx')).Histogram,
}))

export const Keyboard = lazyAfterFirstRows(async () => ({
  default: (await import('./keyboard/Keyboard.tsx')).Keyboard,
}))

export const AccountChoice = lazy(async () => ({
  default: (await import('./AccountChoice.tsx')).AccountChoice,
}))

export const OtherAccountNotice = lazy(async () => ({
  default: (await import('./OtherAccountNotice.tsx')).OtherAccountNotice,
}))

export const LiveChoice = lazyAfterFirstRows(async () => ({
  default: (await import('../live/LiveChoice.tsx')).LiveChoice,
}))

export const LiveStatus = lazyAfterFirstRows(async () => ({
  default: (await import('../live/LiveStatus.tsx')).LiveStatus,
}))

export const TimeHover = lazyAfterFirstRows(async () => ({
  default: (await import('../log-list/TimeHover.tsx')).TimeHover,
}))

export const SearchTerms = lazyAfterFirstRows(async () => ({
  default: (await import('../filters/search/SearchTerms.tsx')).SearchTerms,
}))

export const ListTools = lazyAfterFirstRows(async () => ({
  default: (await import('./ListTools.tsx')).ListTools,
}))

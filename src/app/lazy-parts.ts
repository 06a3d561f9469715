import { lazy } from 'react'

/** Parts that the first rows do not need: they come right after them. */
export const CompareSelected = lazy(async () => ({
  default: (await import('./CompareSelected.tsx')).CompareSelected,
}))

export const DeletedButton = lazy(async () => ({
  default: (await import('../deletion/archive/DeletedButton.tsx')).DeletedButton,
}))

export const Deletions = lazy(async () => ({
  default: (await import('../deletion/Deletions.tsx')).Deletions,
}))

export const SelectionActions = lazy(async () => ({
  default: (await import('../deletion/SelectionActions.tsx')).SelectionActions,
}))

export const FacetPane = lazy(async () => ({
  default: (await import('./FacetPane.tsx')).FacetPane,
}))

export const FindTools = lazy(async () => ({
  default: (await import('./FindTools.tsx')).FindTools,
}))

export const HideSelected = lazy(async () => ({
  default: (await import('../muting/HideSelected.tsx')).HideSelected,
}))

export const MutingParts = lazy(async () => ({
  default: (await import('../muting/MutingParts.tsx')).MutingParts,
}))

export const GroupsView = lazy(async () => ({
  default: (await import('../groups/GroupsView.tsx')).GroupsView,
}))

export const Histogram = lazy(async () => ({
  default: (await import('../histogram/Histogram.tsx')).Histogram,
}))

export const Keyboard = lazy(async () => ({
  default: (await import('./keyboard/Keyboard.tsx')).Keyboard,
}))

export const AccountChoice = lazy(async () => ({
  default: (await import('./AccountChoice.tsx')).AccountChoice,
}))

export const OtherAccountNotice = lazy(async () => ({
  default: (await import('./OtherAccountNotice.tsx')).OtherAccountNotice,
}))

export const LiveChoice = lazy(async () => ({
  default: (await import('../live/LiveChoice.tsx')).LiveChoice,
}))

export const LiveStatus = lazy(async () => ({
  default: (await import('../live/LiveStatus.tsx')).LiveStatus,
}))

export const TimeHover = lazy(async () => ({
  default: (await import('../log-list/TimeHover.tsx')).TimeHover,
}))

export const SearchTerms = lazy(async () => ({
  default: (await import('../filters/search/SearchTerms.tsx')).SearchTerms,
}))

export const ListTools = lazy(async () => ({
  default: (await import('./ListTools.tsx')).ListTools,
}))

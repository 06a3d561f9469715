import { lazy } from 'react'

/** Parts that the first rows do not need: they come right after them. */
export const EntryDetail = lazy(async () => ({
  default: (await import('../entry-detail/EntryDetail.tsx')).EntryDetail,
}))

export const DeletionStatus = lazy(async () => ({
  default: (await import('../deletion/DeletionStatus.tsx')).DeletionStatus,
}))

export const SelectionActions = lazy(async () => ({
  default: (await import('../deletion/SelectionActions.tsx')).SelectionActions,
}))

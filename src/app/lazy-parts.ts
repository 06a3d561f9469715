import { lazy } from 'react'

const afterRows = () => import('./after-rows.ts')

export const CompareSelected = lazy(async () => ({ default: (await afterRows()).CompareSelected }))
export const DeletedButton = lazy(async () => ({ default: (await afterRows()).DeletedButton }))
export const Deletions = lazy(async () => ({ default: (await afterRows()).Deletions }))
export const SelectionActions = lazy(async () => ({
  default: (await afterRows()).SelectionActions,
}))
export const FacetPane = lazy(async () => ({ default: (await afterRows()).FacetPane }))
export const FindTools = lazy(async () => ({ default: (await afterRows()).FindTools }))
export const HideSelected = lazy(async () => ({ default: (await afterRows()).HideSelected }))
export const MutingParts = lazy(async () => ({ default: (await afterRows()).MutingParts }))
export const Histogram = lazy(async () => ({ default: (await afterRows()).Histogram }))
export const Keyboard = lazy(async () => ({ default: (await afterRows()).Keyboard }))
export const LiveChoice = lazy(async () => ({ default: (await afterRows()).LiveChoice }))
export const LiveStatus = lazy(async () => ({ default: (await afterRows()).LiveStatus }))
export const TimeHover = lazy(async () => ({ default: (await afterRows()).TimeHover }))
export const SearchTerms = lazy(async () => ({ default: (await afterRows()).SearchTerms }))
export const ListTools = lazy(async () => ({ default: (await afterRows()).ListTools }))

export const AccountChoice = lazy(async () => ({
  default: (await import('./AccountChoice.tsx')).AccountChoice,
}))

export const GroupsView = lazy(async () => ({
  default: (await import('../groups/GroupsView.tsx')).GroupsView,
}))

export const OtherAccountNotice = lazy(async () => ({
  default: (await import('./OtherAccountNotice.tsx')).OtherAccountNotice,
}))

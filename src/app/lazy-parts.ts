import { lazy } from 'react'

export const AccountChoice = lazy(async () => ({
  default: (await import('./AccountChoice.tsx')).AccountChoice,
}))

export const GroupsPane = lazy(async () => ({
  default: (await import('./GroupsPane.tsx')).GroupsPane,
}))

export const OtherAccountNotice = lazy(async () => ({
  default: (await import('./OtherAccountNotice.tsx')).OtherAccountNotice,
}))

export const SessionFailure = lazy(async () => ({
  default: (await import('./SessionFailure.tsx')).SessionFailure,
}))

import { callbackNotFound } from './kinds-callback.ts'

/** Every sort of notification the story knows, by name. */
export const KINDS = {
  callbackNotFound,
} as const

export type KindName = keyof typeof KINDS

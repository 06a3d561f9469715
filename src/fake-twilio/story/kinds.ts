import * as account from './kinds-account.ts'
import { callbackNotFound } from './kinds-callback.ts'
import * as deploy from './kinds-deploy.ts'
import * as dialling from './kinds-dialling.ts'
import * as media from './kinds-media.ts'
import * as messages from './kinds-messages.ts'
import * as slow from './kinds-slow.ts'
import * as typo from './kinds-typo.ts'
import * as webhook from './kinds-webhook.ts'

/** Every sort of notification the story knows, by name. */
export const KINDS = {
  callbackNotFound,
  ...deploy,
  ...typo,
  ...slow,
  ...dialling,
  ...webhook,
  ...media,
  ...messages,
  ...account,
} as const

export type KindName = keyof typeof KINDS

/** Guards a name that came from outside the type system. */
export function isKindName(name: string): name is KindName {
  return name in KINDS
}

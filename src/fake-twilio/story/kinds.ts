import { accountKinds } from './kinds-account.ts'
import { callbackNotFound } from './kinds-callback.ts'
import { deployKinds } from './kinds-deploy.ts'
import { diallingKinds } from './kinds-dialling.ts'
import { mediaKinds } from './kinds-media.ts'
import { messagesKinds } from './kinds-messages.ts'
import { slowKinds } from './kinds-slow.ts'
import { typoKinds } from './kinds-typo.ts'
import { webhookKinds } from './kinds-webhook.ts'

/** Every sort of notification the story knows, by name. */
export const KINDS = {
  callbackNotFound,
  ...deployKinds,
  ...typoKinds,
  ...slowKinds,
  ...diallingKinds,
  ...webhookKinds,
  ...mediaKinds,
  ...messagesKinds,
  ...accountKinds,
} as const

export type KindName = keyof typeof KINDS

/** Guards a name that came from outside the type system. */
export function isKindName(name: string): name is KindName {
  return name in KINDS
}

import type { ProxyContext } from './methods.ts'
import type { Question } from './upstream.ts'

/** Tells of the client's end: from Node's response where there is one, else from the request. */
export function whenGone({ env, req }: ProxyContext): Question['whenGone'] {
  const outgoing = env?.outgoing
  if (outgoing === undefined) {
    return (listener) => req.raw.signal.addEventListener('abort', listener, { once: true })
  }
  return (listener) => {
    if (outgoing.destroyed) listener()
    else outgoing.once('close', listener)
  }
}

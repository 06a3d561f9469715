import type { Pair } from '../log/form-pairs.ts'
import type { PairGroup } from '../ui/PairTable.tsx'

/** Headers that tell most about why an answer was not what Twilio wanted. */
const TELLING =
  /^(?:status|content-(?:type|length|encoding|disposition)|location|server|via|x-powered-by|retry-after|www-authenticate|allow|transfer-encoding|x-(?:cache|error|runtime|request-id|amzn-errortype|amzn-requestid|vercel-error|vercel-id)|cf-ray|cf-mitigated|ngrok-error-code|fly-request-id)$/i

/** The telling headers first, the others below them; each in their own order. */
export function groupHeaders(pairs: readonly Pair[]): readonly PairGroup[] {
  const telling = pairs.filter(({ name }) => TELLING.test(name))
  const others = pairs.filter(({ name }) => !TELLING.test(name))
  return [telling, others]
    .filter((own) => own.length > 0)
    .map((own) => ({ title: null, pairs: own }))
}

/** Whether a header's value lets somebody in: it is shown when asked for. */
export function isSecretHeader(name: string): boolean {
  return /^(?:set-cookie2?|cookie|authorization|proxy-authorization|x-api-key|x-auth-token|x-csrf-token)$/i.test(
    name,
  )
}

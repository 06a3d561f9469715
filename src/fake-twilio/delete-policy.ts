import { RestError } from './rest-error.ts'

/**
 * What this account's Twilio does when asked to delete: do it; refuse with 405, 403 or 501; or
 * say 204 and leave the entry where it is, as one public report has it (twilio-java#417).
 */
export type DeletePolicy = 'allowed' | 'refused' | 'forbidden' | 'not-implemented' | 'ignored'

/** The refusal of a policy; null where it answers 204. */
export function deleteRefusal(policy: DeletePolicy): RestError | null {
  switch (policy) {
    case 'allowed':
    case 'ignored':
      return null
    case 'refused':
      return new RestError(405, 20004, 'Method not allowed')
    case 'forbidden':
      return new RestError(403, 20403, 'Deleting notifications is not permitted for this account')
    case 'not-implemented':
      return new RestError(501, 20501, 'Not implemented')
  }
}

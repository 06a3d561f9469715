/**
 * What came of one entry. `blocks`: the same would come of every other one, so none should be sent
 * until a person has looked.
 */
export type Outcome =
  | { readonly is: 'gone'; readonly how: 'deleted' | 'already-gone' }
  | { readonly is: 'unsent' }
  | { readonly is: 'refused'; readonly by: 'twilio' | 'server'; readonly words: string }
  | { readonly is: 'failed' | 'unknown'; readonly reason: string; readonly blocks: boolean }

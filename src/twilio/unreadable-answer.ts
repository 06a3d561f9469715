/**
 * An answer that is not what Twilio's API gives: not JSON or XML, or without what makes it a list
 * or an entry. The message is a sentence for a person; for XML it says line and column. The
 * parser's own error, if there was one, is the `cause`.
 */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}

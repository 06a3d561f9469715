/**
 * A flag, a variable or a file is not as it must be. The message is one sentence that says what to
 * set; it never repeats a value that may be secret.
 */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

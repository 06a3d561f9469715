import { afterKey } from './after-key.ts'

const ROWS = /^\s*:\s*\[(\s*\])?/
const XML_ROW = /<Notification[\s>]/

/** Blanks between a key and its value are few. In bytes. */
const MOST_BLANKS = 200

/** Whether a list's page has no rows, read off its body without decoding it. */
export function isEmptyPage(body: Buffer): boolean {
  if (/^\s*</.test(body.toString('utf8', 0, MOST_BLANKS))) return !XML_ROW.test(body.toString())
  for (const value of afterKey(body, 'notifications', MOST_BLANKS)) {
    const rows = ROWS.exec(value)
    if (rows) return rows[1] !== undefined
  }
  return false
}

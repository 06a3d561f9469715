/** Finds the key itself, never a message that speaks of it: see `next-cursor-in.ts`. */
const NO_ROWS = /"notifications"\s*:\s*\[\s*\]/
const XML_ROW = /<Notification[\s>]/

/** Whether a list's page has no rows, read off its body without decoding it. */
export function isEmptyPage(body: string): boolean {
  return /^\s*</.test(body) ? !XML_ROW.test(body) : NO_ROWS.test(body)
}

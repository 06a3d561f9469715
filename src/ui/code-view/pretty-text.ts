import { prettyJson } from './pretty-json.ts'
import { prettyMarkup } from './pretty-markup.ts'
import type { Language } from './token.ts'

/** Longer texts are not laid out anew, in UTF-16 units. */
const LONGEST = 256 * 1024

/** The text laid out for reading; null where that is not to be had, or it is so already. */
export function prettyText(text: string, language: Language): string | null {
  if (language === 'plain' || text.length > LONGEST) return null
  const pretty = language === 'json' ? prettyJson(text) : prettyMarkup(text, language === 'html')
  return pretty === text.trim() ? null : pretty
}

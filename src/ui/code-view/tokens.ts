import { jsonTokens } from './json-tokens.ts'
import { markupTokens } from './markup-tokens.ts'
import type { Language, Token } from './token.ts'

/** The tokens of a text in their order. Text that is broken or cut off has as many as can be told. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  if (language === 'plain') return []
  return language === 'json' ? jsonTokens(text) : markupTokens(text)
}

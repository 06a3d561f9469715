import type { Prospect } from '../diagnosis/outlook.ts'

/** What a person reads. */
export const PROSPECT_WORDS: Readonly<Record<Prospect, string>> = {
  harmless: 'Likely harmless',
  unclear: 'Hard to say',
  fix: 'Needs a fix',
}

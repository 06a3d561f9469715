import type { LogTexts } from '../log-texts.ts'
import type { RowTest } from '../row-test.ts'
import type { Ground } from './fields.ts'
import { termTest } from './query-test.ts'
import { parseQuery } from './read-query.ts'
import { isPlain } from './term.ts'

/** What a search looks at, beside the rows and their texts. */
export type Sources = Omit<Ground, 'texts'>

/** A search in the search language. Made anew when its text or what it looks at changes, and only then. */
export class Search {
  /** As it was typed. */
  readonly text: string
  readonly #sources: Sources

  constructor(text: string, sources: Sources) {
    this.text = text
    this.#sources = sources
  }

  /** Whether it is nothing but words. */
  get isPlain(): boolean {
    return parseQuery(this.text).every(isPlain)
  }

  /** A test for each of its terms. They know the texts that are there now: later ones want others. */
  testsIn(texts: LogTexts): readonly RowTest[] {
    const ground = { ...this.#sources, texts }
    return parseQuery(this.text).flatMap((term) => termTest(term, ground) ?? [])
  }
}

/** Code that comes when it is wanted, or before: from then on it is there at once. */
export interface LateCode<Code> {
  /** Asks for it, once; again only where it did not come. */
  load(): Promise<Code>
  /** What has come; null until then. */
  here(): Code | null
  /**
   * While a component is drawn: one that wants what is not here yet is drawn again once it is.
   * @throws {MissingCode} where it does not come.
   */
  read(): Code
}

/** Some code did not come: its server is gone, or has been replaced by one with other files. */
export class MissingCode extends Error {
  override readonly name = 'MissingCode'
  /** Has it asked for once more by what is drawn next. */
  readonly askAgain: () => void

  constructor(cause: unknown, askAgain: () => void) {
    super('A part of the page did not load.', { cause })
    this.askAgain = askAgain
  }
}

/** What nobody has loaded ahead. */
const waiting: LateCode<unknown>[] = []

/**
 * @param ask imports it. What React once shows a stand-in for it holds back for 300 ms: who knows
 *   what will be wanted loads it before.
 */
export function lateCode<Code>(ask: () => Promise<Code>): LateCode<Code> {
  let asked: Promise<Code> | null = null
  let come: Code | null = null
  /** Why it did not come to who was drawn: asking again and again would help nobody. */
  let failure: MissingCode | null = null
  const load = () => {
    asked ??= ask().then(
      (code) => (come = code),
      (error: unknown) => {
        asked = null
        throw error
      },
    )
    return asked
  }
  const askAgain = () => {
    failure = null
    loadStylesAgain()
  }
  const read = () => {
    if (come !== null) return come
    if (failure) throw failure
    // React waits for a promise that is thrown. Its `use` would go on waiting, if only for a
    // moment, for what is here.
    throw load().catch((error: unknown) => {
      failure = new MissingCode(error, askAgain)
    })
  }
  const code = { load, here: () => come, read }
  waiting.push(code)
  return code
}

/** Loads ahead what is next. False where there is nothing left to be loaded so. */
export async function loadSomeCode(): Promise<boolean> {
  const next = waiting.shift()
  await next?.load()
  return next !== undefined
}

/** The code asks for its style sheets only once, whatever became of them. */
function loadStylesAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode())
  }
}

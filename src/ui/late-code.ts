/** Code that comes when it is wanted, or before: from then on it is there at once. */
export interface LateCode<Code> {
  /** Asks for it, once; again only where it did not come. */
  load(): Promise<Code>
  /** What has come; null until then. */
  here(): Code | null
  /** While a component is drawn: one that wants what is not here yet is drawn again once it is. */
  read(): Code
}

/**
 * @param ask imports it. What React once shows a stand-in for it holds back for 300 ms: who knows
 *   what will be wanted loads it before.
 */
export function lateCode<Code>(ask: () => Promise<Code>): LateCode<Code> {
  let asked: Promise<Code> | null = null
  let come: Code | null = null
  /** Why it did not come to who was drawn: asking again and again would help nobody. */
  let failure: { readonly error: unknown } | null = null
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
  const read = () => {
    if (come !== null) return come
    if (failure) throw failure.error
    // React waits for a promise that is thrown. Its `use` would go on waiting, if only for a
    // moment, for what is here.
    throw load().catch((error: unknown) => {
      failure = { error }
    })
  }
  return { load, here: () => come, read }
}

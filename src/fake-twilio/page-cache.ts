/** Written pages, kept by what was asked, so that asking again costs nothing. */
export class PageCache {
  readonly #pages = new Map<string, Uint8Array<ArrayBuffer>>()
  readonly #most: number
  #bytes = 0

  /** Keeps at most so many bytes, and forgets first what was not asked for longest. */
  constructor(mostBytes: number) {
    this.#most = mostBytes
  }

  /** The page of this key, written now where it is not here yet. */
  page(key: string, write: () => string): Uint8Array<ArrayBuffer> {
    const known = this.#pages.get(key)
    if (known !== undefined) {
      this.#pages.delete(key)
      this.#pages.set(key, known)
      return known
    }
    const written = new TextEncoder().encode(write())
    this.#pages.set(key, written)
    this.#bytes += written.length
    for (const [oldest, { length }] of this.#pages) {
      if (this.#bytes <= this.#most) break
      this.#pages.delete(oldest)
      this.#bytes -= length
    }
    return written
  }

  clear(): void {
    this.#pages.clear()
    this.#bytes = 0
  }
}

/** A file that a person takes away. */
export interface SavedFile {
  readonly name: string
  /** `text/markdown`, without parameters. */
  readonly type: string
  readonly text: string
}

/** Has the browser save the file where it saves downloads. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may begin only after this: it is given a while.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

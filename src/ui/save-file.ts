/** A file that a person takes away. */
export interface SavedFile {
  readonly name: string
  /** `text/markdown`, without parameters. */
  readonly type: string
  readonly text: string
}

/** The same, or its text in parts, in their order: a long one need not be joined. */
type FileToSave = Omit<SavedFile, 'text'> & { readonly text: string | readonly string[] }

/** How long the browser may take to begin with the download, in ms. */
const KEPT_MS = 60_000

/** Hands the file to the browser, which saves it as it saves all downloads. */
export function saveFile({ name, type, text }: FileToSave): void {
  const parts = typeof text === 'string' ? [text] : [...text]
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

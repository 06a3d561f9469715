/** How long the browser may take to begin with the download, in ms. */
const KEPT_MS = 60_000

/** Hands a file to the browser, which saves it as it saves all downloads. */
export function saveFile(parts: readonly string[], name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

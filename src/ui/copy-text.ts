export const COPIED = 'Copied'

const NOT_COPIED = 'Could not copy'

/**
 * Puts a text on the clipboard and resolves to what came of it, in words. Browsers offer the
 * clipboard to secure pages alone; a page that another machine serves over http copies by the old
 * way of selecting.
 */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return COPIED
  } catch {
    // Not a secure page, or the person said no.
    return copyBySelecting(text) ? COPIED : NOT_COPIED
  }
}

function copyBySelecting(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false // The caller says that it could not copy.
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

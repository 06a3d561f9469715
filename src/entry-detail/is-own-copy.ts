/** Whether a person copies something of their own choice: what they selected, or what a field holds. */
export function isOwnCopy(target: EventTarget): boolean {
  const selection = getSelection()
  if (selection && !selection.isCollapsed) return true
  return target instanceof Element && target.closest('input, textarea') !== null
}

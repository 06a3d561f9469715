/** Where letters are typed, or choose by themselves. */
const TYPED_IN = `input:not([type='checkbox'], [type='radio'], [type='button']), textarea, select,
  [contenteditable='true'], [role='combobox'], [role='listbox'], [role='menu']`

/** What Enter and Space press. */
const PRESSED = `a, button, summary, [role='button']`

/** Whether what has the focus is made for typing. */
export function isInField(): boolean {
  return Boolean(document.activeElement?.closest(TYPED_IN))
}

/** Whether a key belongs to something closer to the person than the page: it is then left to that. */
export function belongsElsewhere(key: string, target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (!(target instanceof Element)) return false
  const field = target.closest(TYPED_IN)
  if (field && key === 'Escape') return !isLeftByEscape(field)
  if (field) return !key.startsWith('Mod+')
  if (key === 'Enter' || key === ' ') return target.closest(PRESSED) !== null
  // Arrows stretch a text selection, Delete and the like mean it; letters mean nothing to it.
  return key.length > 1 && key !== 'Escape' && Boolean(getSelection()?.toString())
}

/** A field that has nothing for Escape to take back is one that Escape leaves. */
function isLeftByEscape(field: Element): boolean {
  return field instanceof HTMLInputElement && (field.value === '' || field.type === 'date')
}

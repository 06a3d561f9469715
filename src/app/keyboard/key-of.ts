type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether this is a computer on which ⌘ takes the part of Ctrl. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}

/**
 * The pressed key as commands name it: `j`, `E`, `?`, `Delete`, `Shift+ArrowDown`, `Mod+k` (⌘ or
 * Ctrl, as the computer has it). Null where it is held with a key that the browser or the system
 * may want.
 */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (altKey || (ctrlKey && metaKey)) return null
  const isLetter = key.length === 1
  if (ctrlKey || metaKey) {
    return metaKey === isApple() && isLetter && !shiftKey ? `Mod+${key.toLowerCase()}` : null
  }
  // What Shift makes of a letter is the letter's own name.
  return shiftKey && !isLetter ? `Shift+${key}` : key
}

const WORDS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Delete: 'Del',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** How a key is written on the page, part by part: `['Ctrl', 'K']`. */
export function keyWords(key: string): readonly string[] {
  if (key.length === 1) return [key]
  return key.split('+').map((part) => {
    if (part === 'Mod') return isApple() ? '⌘' : 'Ctrl'
    return WORDS[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
}

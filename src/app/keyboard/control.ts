import type { Command } from './command.ts'

/**
 * A command that a control of the page carries out: the visible one whose `aria-keyshortcuts`
 * names the key. Fields take the focus, buttons are pressed. So a feature needs to know nothing of
 * the keyboard map, and whoever reads the page aloud hears of the key.
 */
export function control(
  key: string,
  { id, name, group }: Pick<Command, 'id' | 'name' | 'group'>,
): Command {
  return {
    id,
    name,
    group,
    keys: [key],
    isAvailable: () => controlOf(key) !== undefined,
    run: () => reach(controlOf(key)),
  }
}

/** The visible control that names the key. */
export function controlOf(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`)].find(
    // jsdom draws nothing, and so cannot say.
    (element) => element.checkVisibility?.() ?? true,
  )
}

function reach(element: HTMLElement | undefined): void {
  element?.focus()
  if (element instanceof HTMLInputElement) element.select()
  else if (element instanceof HTMLButtonElement) element.click()
}

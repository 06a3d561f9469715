import type { Command } from './command.ts'

/**
 * The commands that have all the words in their name or group, in any order and case; those whose
 * name begins with what was typed come first, then those with a word that does.
 */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return commands
  const sought = words.join(' ')
  const rank = ({ name }: Command) => {
    const text = name.toLowerCase()
    if (text.startsWith(sought)) return 0
    return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 2
  }
  return commands
    .filter(({ name, group }) => {
      const text = `${name} ${group}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => rank(a) - rank(b))
}

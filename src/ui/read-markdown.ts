import { inlineReader, type Inline } from './read-markdown-inline.ts'

/** A list item, and the list below it. */
export interface ListItem {
  readonly inline: readonly Inline[]
  readonly below: MarkdownList | null
}

export interface MarkdownList {
  readonly kind: 'list'
  readonly isOrdered: boolean
  readonly items: readonly ListItem[]
}

/** A block of a markdown text. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly inline: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | MarkdownList

const FENCE = /^ {0,3}(```|~~~)/
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/
const ITEM = /^([ \t]*)([*+-]|\d{1,9}[.)])[ \t]+(.*)$/
const DEFINITION = /^ {0,3}\[([^\]]+)\]:[ \t]*(\S+)[ \t]*$/

interface OpenItem {
  readonly indent: number
  readonly isOrdered: boolean
  readonly words: string[]
}

/**
 * Reads the small markdown of error dictionaries: headings, paragraphs, lists of two levels, fenced
 * code, and within a line code, links, emphasis and entities. Everything else stays text as it was
 * written, above all tags: they are what such texts talk about (`<Dial>`). It never fails.
 */
export function readMarkdown(text: string): readonly Block[] {
  const { lines, references } = takeDefinitions(text.split(/\r\n|\n|\r/))
  const inline = inlineReader(references)
  const blocks: Block[] = []
  let paragraph: string[] = []
  let items: OpenItem[] = []
  let code: { readonly mark: string; readonly lines: string[] } | null = null
  const close = () => {
    if (paragraph.length > 0) {
      blocks.push({ kind: 'paragraph', inline: inline(paragraph.join('\n')) })
    }
    if (items.length > 0) blocks.push(...listsOf(items, inline))
    paragraph = []
    items = []
  }
  const closeCode = () => {
    if (code) blocks.push({ kind: 'code', text: code.lines.join('\n') })
    code = null
  }

  for (const [index, line] of lines.entries()) {
    const fence = FENCE.exec(line)?.[1]
    if (code) {
      if (fence === code.mark) closeCode()
      else code.lines.push(line)
      continue
    }
    const heading = HEADING.exec(line)
    const item = ITEM.exec(line)
    if (fence) {
      close()
      code = { mark: fence, lines: [] }
    } else if (heading) {
      close()
      blocks.push({ kind: 'heading', inline: inline((heading[1] ?? '').replace(/\s#+\s*$/, '')) })
    } else if (item) {
      if (paragraph.length > 0) close()
      items.push(openItem(item))
    } else if (line.trim() !== '') {
      const last = items.at(-1)
      if (last) last.words.push(line.trim())
      else paragraph.push(line.trim())
    } else if (!ITEM.test(lines[index + 1] ?? '') || items.length === 0) close()
  }
  closeCode()
  close()
  return blocks
}

/** Takes `[name]: address` lines out: they are not shown, links refer to them. */
function takeDefinitions(lines: readonly string[]): {
  readonly lines: readonly string[]
  readonly references: ReadonlyMap<string, string>
} {
  const references = new Map<string, string>()
  const rest = lines.filter((line) => {
    const definition = DEFINITION.exec(line)
    if (definition) references.set((definition[1] ?? '').toLowerCase(), definition[2] ?? '')
    return !definition
  })
  return { lines: rest, references }
}

function openItem([, indent = '', mark = '', words = '']: readonly string[]): OpenItem {
  const width = indent.replaceAll('\t', '    ').length
  return { indent: width, isOrdered: /\d/.test(mark), words: [words] }
}

/** Items that stand deeper than their list's first one belong to the item above them. */
function listsOf(
  items: readonly OpenItem[],
  inline: (text: string) => readonly Inline[],
): readonly MarkdownList[] {
  const lists: MarkdownList[] = []
  let start = 0
  while (start < items.length) {
    const { isOrdered = false, indent = 0 } = items[start] ?? {}
    const made: ListItem[] = []
    let at = start
    for (let item = items[at]; item && item.isOrdered === isOrdered; item = items[at]) {
      let end = at + 1
      while ((items[end]?.indent ?? 0) > indent + 1) end += 1
      const below = listsOf(items.slice(at + 1, end), inline)
      made.push({ inline: inline(item.words.join('\n')), below: oneList(below) })
      at = end
    }
    lists.push({ kind: 'list', isOrdered, items: made })
    start = at
  }
  return lists
}

function oneList(lists: readonly MarkdownList[]): MarkdownList | null {
  const [first] = lists
  return first ? { ...first, items: lists.flatMap(({ items }) => items) } : null
}

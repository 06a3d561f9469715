/** A piece of a line. A link's address is as it was written: whoever draws it decides about it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly inline: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly inline: readonly Inline[] }

/** What is more than text in a line, in the order in which they win at the same place. */
const PIECE = new RegExp(
  [
    '`(?<code>[^`]+)`',
    '\\[(?<words>[^[\\]]{1,400})\\](?:\\(\\s*(?<address>[^\\s()]{0,2000})\\s*\\)|\\[(?<reference>[^\\]]{0,100})\\])',
    '<a\\s[^<>]{0,200}?href="(?<href>[^"<>]{0,2000})"[^<>]{0,200}>(?<label>[^<]{0,400})</a>',
    '<(?<auto>https?://[^<>\\s]{1,2000})>',
    '(?<bare>https?://[^\\s<>"\'`)\\]]{1,2000})',
    '\\*\\*(?<strong>[^*]{1,400})\\*\\*',
    '(?<![\\w*])\\*(?<star>[^*\\s](?:[^*]{0,400}[^*\\s])?)\\*(?![\\w*])',
    '(?<![\\w])_(?<low>[^_\\s](?:[^_]{0,400}[^_\\s])?)_(?![\\w])',
    '&(?<entity>lt|gt|amp|quot|apos|nbsp|#39);',
    '\\\\(?<escaped>[\\\\`*_{}[\\]()#+.!<>-])',
  ].join('|'),
  'giu',
)

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
}

/** Reads lines into pieces, given where their `[words][name]` links lead. */
export function inlineReader(
  references: ReadonlyMap<string, string>,
): (text: string) => readonly Inline[] {
  const read = (text: string): readonly Inline[] => {
    const pieces: Inline[] = []
    let end = 0
    const add = (piece: Inline) => {
      const last = pieces.at(-1)
      if (piece.kind !== 'text' || last?.kind !== 'text') pieces.push(piece)
      else pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text }
    }
    for (const match of text.matchAll(PIECE)) {
      if (match.index > end) add({ kind: 'text', text: text.slice(end, match.index) })
      for (const piece of pieceOf(match[0], match.groups ?? {}, references, read)) add(piece)
      end = match.index + match[0].length
    }
    if (end < text.length) add({ kind: 'text', text: text.slice(end) })
    return pieces
  }
  return read
}

type Groups = Readonly<Record<string, string | undefined>>

function pieceOf(
  whole: string,
  groups: Groups,
  references: ReadonlyMap<string, string>,
  read: (text: string) => readonly Inline[],
): readonly Inline[] {
  const { code, words, label, auto, bare, strong, entity, escaped } = groups
  const emphasis = groups.star ?? groups.low
  if (code !== undefined) return [{ kind: 'code', text: code }]
  if (words !== undefined) {
    const address =
      groups.address ?? references.get((groups.reference || words).toLowerCase()) ?? null
    return [address === null ? text(whole) : { kind: 'link', address, inline: read(words) }]
  }
  if (label !== undefined) {
    return [{ kind: 'link', address: groups.href ?? '', inline: [text(label.trim())] }]
  }
  if (auto !== undefined) return [{ kind: 'link', address: auto, inline: [text(auto)] }]
  if (bare !== undefined) return bareLink(bare)
  if (strong !== undefined) return [{ kind: 'strong', inline: read(strong) }]
  if (emphasis !== undefined) return [{ kind: 'emphasis', inline: read(emphasis) }]
  if (entity !== undefined) return [text(ENTITIES[entity.toLowerCase()] ?? whole)]
  return [text(escaped ?? whole)]
}

/** A bare address ends before the punctuation of the sentence around it. */
function bareLink(bare: string): readonly Inline[] {
  const address = bare.replace(/[.,;:!?*_]+$/, '')
  const link: Inline = { kind: 'link', address, inline: [text(address)] }
  return address === bare ? [link] : [link, text(bare.slice(address.length))]
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

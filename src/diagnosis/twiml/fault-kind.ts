/** The ways in which a document fails to be XML, as far as they want different advice. */
export type FaultKind =
  | 'space-before'
  | 'mark-before'
  | 'json-quoted'
  | 'escaped-twice'
  | 'text-before'
  | 'text-after'
  | 'second-root'
  | 'second-declaration'
  | 'ampersand'
  | 'less-than'
  | 'unknown-entity'
  | 'slash-missing'
  | 'unclosed'
  | 'tags-mismatch'
  | 'unquoted-attribute'
  | 'broken-attribute'
  | 'repeated-attribute'
  | 'bad-character'
  | 'bad-comment'
  | 'bad-declaration'
  | 'cut-short'
  | 'other'

/**
 * The same faults in the words of Xerces, the parser that Twilio quotes in `parserMessage`
 * (`XMLMessages.properties` of Apache Xerces). Used where the body is not there to be read.
 */
const XERCES: readonly (readonly [RegExp, FaultKind])[] = [
  [/reference to entity "[^"]*" must end with the ';'/i, 'ampersand'],
  [/entity name must immediately follow the '&'/i, 'ampersand'],
  [/entity "[^"]*" was referenced, but not declared/i, 'unknown-entity'],
  [/processing instruction target matching "\[xX\]/i, 'space-before'],
  [/content is not allowed in prolog/i, 'text-before'],
  [/content is not allowed in trailing section/i, 'text-after'],
  [/markup in the document following the root element/i, 'second-root'],
  [/must be terminated by the matching end-tag/i, 'tags-mismatch'],
  [/end-tag for element type "[^"]*" must end with/i, 'unclosed'],
  [/structures must start and end within the same entity/i, 'unclosed'],
  [/premature end of file/i, 'cut-short'],
  [/open quote is expected for attribute/i, 'unquoted-attribute'],
  [
    /attribute name "[^"]*" associated with an element type "[^"]*" must be followed by/i,
    'broken-attribute',
  ],
  [
    /white ?space is required (?:between|after)|must be followed by either attribute specifications/i,
    'broken-attribute',
  ],
  [/attribute "[^"]*" was already specified for element/i, 'repeated-attribute'],
  [
    /value of attribute "[^"]*" associated with an element type "[^"]*" must not contain the '<'/i,
    'less-than',
  ],
  [/content of elements must consist of well-formed character data or markup/i, 'less-than'],
  [/invalid xml character|invalid byte \d of/i, 'bad-character'],
  [/string "--" is not permitted within comments/i, 'bad-comment'],
  [/xml version|xml declaration|version is required|encoding declaration/i, 'bad-declaration'],
]

/** What Twilio's parser complains of; null where it does not speak of a fault in the XML. */
export function faultInWords(saying: string): FaultKind | null {
  return XERCES.find(([words]) => words.test(saying))?.[1] ?? null
}

/** The same in the words of saxes. */
const SAXES: readonly (readonly [RegExp, FaultKind])[] = [
  [/^bare ampersand$/, 'ampersand'],
  [/must be at the start of the document|must appear at the start/, 'second-declaration'],
  [/only one root/, 'second-root'],
  [/unexpected close tag|unmatched closing tag|weird empty close/, 'tags-mismatch'],
  [/unclosed tag/, 'unclosed'],
  [/unexpected end|must contain a root element/, 'cut-short'],
  [/unquoted attribute/, 'unquoted-attribute'],
  [
    /attribute without value|attribute name|between attributes|forward-slash in opening tag/,
    'broken-attribute',
  ],
  [/duplicate attribute/, 'repeated-attribute'],
  [/undefined entity|character entity|entity name/, 'unknown-entity'],
  [/disallowed character in tag name/, 'less-than'],
  [/malformed comment/, 'bad-comment'],
  [
    /XML declaration|version number|encoding value|standalone value|expected the name|expected one of|value must be quoted|value required|name\/value pairs/,
    'bad-declaration',
  ],
]

/** What a fault that saxes found is; `character` is what stands before the place of the fault. */
export function faultKind(problem: string, character: string, afterRoot: boolean): FaultKind {
  if (problem === 'text data outside of root node.') return afterRoot ? 'text-after' : 'text-before'
  if (problem === 'disallowed character.') return character === '<' ? 'less-than' : 'bad-character'
  return SAXES.find(([words]) => words.test(problem))?.[1] ?? 'other'
}

import type { FaultKind } from '../twiml/fault-kind.ts'

/** How a fault in the XML is told. */
export interface FaultText {
  readonly title: string
  /** Where the body shows it; `QUOTE` is what stands at the spot. */
  readonly inBody: string
  /** Where only Twilio's words tell it. */
  readonly inWords: string
  readonly advice: string
}

const LIBRARY = 'Build TwiML with a helper library or an XML writer, which escapes texts by itself.'

export const FAULTS: Readonly<Record<FaultKind, FaultText>> = {
  ampersand: {
    title: 'An & is not escaped',
    inBody: 'A bare `&` stands here; in XML it must be written `&amp;`, in URLs too.',
    inWords:
      "Twilio's parser met an `&` that begins no entity; in XML it must be written `&amp;`, in URLs too.",
    advice: `Write &amp; for every & in texts and URLs. ${LIBRARY}`,
  },
  'space-before': {
    title: 'Something blank stands before <?xml',
    inBody: 'The document begins with white space; `<?xml` must be its very first characters.',
    inWords: "Twilio's parser met `<?xml` later than at the very beginning of the document.",
    advice:
      'Look for an empty line before the template, or after a closing `?>` in an included file. Leaving the declaration out helps too.',
  },
  'mark-before': {
    title: 'A byte-order mark stands before <?xml',
    inBody: 'Before `<?xml` stands a byte-order mark where it does not belong.',
    inWords: 'A byte-order mark stands before the document.',
    advice: 'Save the file, and the files it includes, as UTF-8 without BOM.',
  },
  'json-quoted': {
    title: 'The TwiML was sent as a JSON string',
    inBody: 'The document stands in quotation marks: it was made JSON on the way out.',
    inWords: 'The document was made JSON on the way out.',
    advice:
      'Return the text itself with `Content-Type: text/xml`, not through the JSON writer of the framework.',
  },
  'escaped-twice': {
    title: 'The TwiML was escaped as if it were text',
    inBody: 'The document begins with `&lt;` in place of `<`: a template escaped it.',
    inWords: 'The document was escaped by a template.',
    advice:
      'Print the document raw (`| safe`, `raw`, `{!! !!}`), and escape only the values in it.',
  },
  'text-before': {
    title: 'Text stands before the XML',
    inBody: 'Before the root element stands `QUOTE`, which is no part of an XML document.',
    inWords:
      "Twilio's parser met something before the root element: text, a byte-order mark, or no XML at all.",
    advice: 'Find what prints before the TwiML: a debug line, a warning, a byte-order mark.',
  },
  'text-after': {
    title: 'Text stands after the XML',
    inBody: 'After the root element stands `QUOTE`, which is no part of an XML document.',
    inWords: "Twilio's parser met text after the root element.",
    advice: 'Find what prints after the TwiML, and end the handler there.',
  },
  'second-root': {
    title: 'The document has more than one root',
    inBody: '`QUOTE` stands beside the root element; all verbs belong in one <Response>.',
    inWords:
      "Twilio's parser met an element after the root element; all verbs belong in one <Response>.",
    advice: 'Put all verbs into a single <Response>, and see that the handler writes only once.',
  },
  'second-declaration': {
    title: 'The <?xml declaration is not at the beginning',
    inBody: '`QUOTE` stands in the middle of the document; often two documents were joined.',
    inWords: 'An XML declaration stands in the middle of the document.',
    advice: 'See that the handler, or a template that it includes, writes the document only once.',
  },
  'less-than': {
    title: 'A < is not escaped',
    inBody: 'A `<` stands where no tag begins; in a text it must be written `&lt;`.',
    inWords: "Twilio's parser met a `<` that begins no tag; in a text it must be written `&lt;`.",
    advice: `Write &lt; for every < in texts. ${LIBRARY}`,
  },
  'unknown-entity': {
    title: 'An entity is not known to XML',
    inBody: '`QUOTE` is no entity of XML, which knows only &amp; &lt; &gt; &quot; and &apos;.',
    inWords: 'The document uses an entity that XML does not know, as HTML does.',
    advice: 'Write the character itself, or its number, such as `&#160;` for a no-break space.',
  },
  'slash-missing': {
    title: 'A closing tag lacks its slash',
    inBody:
      '`QUOTE` opens an element inside one of the same name; it was probably meant to close it.',
    inWords: 'A tag that was meant to close an element opens another.',
    advice: 'Write the slash: </Say>.',
  },
  unclosed: {
    title: 'An element is never closed',
    inBody: '`QUOTE` is opened here and never closed.',
    inWords: "Twilio's parser reached the end of the document while an element was open.",
    advice:
      'Add the closing tag, or see whether the script broke off in the middle of the document.',
  },
  'tags-mismatch': {
    title: 'The closing tag does not fit',
    inBody: '`QUOTE` closes another element than the one that is open there.',
    inWords: "Twilio's parser met a closing tag of another element than the one that was open.",
    advice:
      'Close the elements in the order in which they were opened, with the same letter case: <Say>…</Say>.',
  },
  'unquoted-attribute': {
    title: "An attribute's value is not in quotes",
    inBody: 'The value of an attribute begins with `QUOTE` in place of a straight quotation mark.',
    inWords: "Twilio's parser met an attribute whose value is not in straight quotation marks.",
    advice:
      'Put every value in straight quotation marks: voice="alice". Word processors make them curly.',
  },
  'broken-attribute': {
    title: 'An attribute is malformed',
    inBody:
      'An attribute breaks off at `QUOTE`: each is a name, an equals sign and a value in quotes, with space between them.',
    inWords:
      "Twilio's parser met an attribute without a value, or two without a space between them.",
    advice: 'Write each attribute as name="value".',
  },
  'repeated-attribute': {
    title: 'An attribute is given twice',
    inBody: '`QUOTE` is given twice on the same element, which XML forbids.',
    inWords: 'An element gives the same attribute twice, which XML forbids.',
    advice: 'Keep one of them.',
  },
  'bad-character': {
    title: 'A character is not allowed in XML',
    inBody: 'A control character stands here, which XML forbids.',
    inWords:
      "Twilio's parser met a character that XML forbids, or bytes that are not in the encoding declared.",
    advice: 'Take control characters out of texts that come from outside, and send UTF-8.',
  },
  'bad-comment': {
    title: 'A comment has -- in it',
    inBody: 'Inside a comment stands `--`, which XML forbids.',
    inWords: 'Inside a comment stands `--`, which XML forbids.',
    advice: 'Leave the comment out, or write it without two hyphens in a row.',
  },
  'bad-declaration': {
    title: 'The <?xml declaration is malformed',
    inBody: 'The first line is no proper XML declaration.',
    inWords: "Twilio's parser could not read the XML declaration.",
    advice: 'Write <?xml version="1.0" encoding="UTF-8"?>, or leave it out.',
  },
  'cut-short': {
    title: 'The document breaks off',
    inBody: 'The document ends before it is complete.',
    inWords: "Twilio's parser met the end of the document before it was complete, or an empty one.",
    advice:
      'See whether the script died while writing, or the connection or a Content-Length cut the answer off.',
  },
  other: {
    title: 'The document is not well-formed XML',
    inBody: 'The parser stumbles over `QUOTE`.',
    inWords: "Twilio's parser could not read the document.",
    advice: LIBRARY,
  },
}

import { UnreadableAnswer } from './unreadable-answer.ts'

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableAnswer('The answer is broken JSON: it may have been cut short.', { cause })
  }
}

/**
 * Reads a body in either of Twilio's dialects to one shape: Twilio's JSON. The first character
 * that is not blank tells which it is; the XML reader is fetched only when it is needed.
 *
 * @throws UnreadableAnswer where it is neither, broken, or a web page.
 */
export async function readBody(body: string): Promise<unknown> {
  // A byte order mark is white space to `trim`, and an error to `JSON.parse`.
  const text = body.trim()
  if (text === '') throw new UnreadableAnswer('The answer is empty.')
  if (text.startsWith('{')) return readJson(text)
  if (/^<(?:!doctype\s+)?html[\s>]/i.test(text)) {
    throw new UnreadableAnswer('The answer is a web page (HTML), not Twilio’s JSON or XML.')
  }
  if (text.startsWith('<')) {
    const { readXml } = await import('./read-xml.ts')
    return readXml(text)
  }
  throw new UnreadableAnswer('The answer is neither JSON nor XML.')
}

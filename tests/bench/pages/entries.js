// How a page of this kind usually asks and decodes: plain objects, the fields that it shows.

const token = new URLSearchParams(location.hash.slice(1)).get('t') ?? ''

/** One page of the list as Twilio answers it. */
export async function askPage(query, signal) {
  const answer = await fetch(`/api/notifications?${query}`, {
    headers: { 'X-Viewer-Token': token },
    signal,
  })
  if (!answer.ok) throw new Error(`The list answered ${answer.status}`)
  return answer.json()
}

/** The query of the page after this one; null at the end. Twilio's cursor, as it is. */
export function nextQuery(page) {
  return page.next_page_uri === null ? null : page.next_page_uri.split('?')[1]
}

/** A row of the wire as a plain object with what the columns show. */
export function plainEntry(row) {
  const text = row.message_text ?? ''
  const pairs = new URLSearchParams(text)
  return {
    sid: row.sid,
    occurredAt: Date.parse(row.message_date),
    level: row.log === '0' ? 'Error' : 'Warning',
    code: row.error_code ?? '',
    message: pairs.get('parserMessage') || pairs.get('Msg') || text,
    request: `${row.request_method ?? ''} ${row.request_url ?? ''}`,
    call: row.call_sid ?? '',
    raw: row,
  }
}

/** Days of the last so many, as a list asks for them: from midnight to midnight, GMT. */
export function dayQueries(days) {
  const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
  return Array.from(
    { length: days + 1 },
    (_, back) =>
      new URLSearchParams({
        'MessageDate>': day(back),
        'MessageDate<': day(back - 1),
        PageSize: '1000',
      }),
  )
}

/** All entries of the last 30 days, for the grids that are given everything at once. */
export async function allEntries() {
  const days = dayQueries(30)
  const loaded = days.map(() => [])
  let next = 0
  const worker = async () => {
    while (next < days.length) {
      const place = next++
      for (let query = days[place]; query !== null;) {
        const page = await askPage(query)
        loaded[place].push(page.notifications.map(plainEntry))
        query = nextQuery(page)
      }
    }
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  const bySid = new Map(loaded.flat(2).map((entry) => [entry.sid, entry]))
  return [...bySid.values()]
}

export function timeText(instant) {
  return clock.format(instant)
}

const clock = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })

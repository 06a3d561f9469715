/** Twilio's own names and values of one notification, as JSON. */
export type WireEntry = Readonly<Record<string, string | null>>

/** A sid made of a few readable digits: `sid('NO', 1)` is `NO0…01`. */
export function sid(prefix: 'NO' | 'CA' | 'AC' | 'SM', number: number): string {
  return prefix + number.toString(16).padStart(32, '0')
}

/** A list row: a webhook of a call that answered 502. */
export function wireRow(change: WireEntry = {}): WireEntry {
  const own = change.sid ?? sid('NO', 1)
  return {
    sid: own,
    account_sid: sid('AC', 1),
    call_sid: sid('CA', 1),
    log: '0',
    error_code: '11200',
    more_info: 'http://www.twilio.com/docs/errors/11200',
    message_text:
      'sourceComponent=12000&ErrorCode=11200&httpResponse=502&LogLevel=ERROR&Msg=Got+HTTP+502+response+to+https%3A%2F%2Fshop.example%2Fvoice&url=https%3A%2F%2Fshop.example%2Fvoice',
    message_date: 'Fri, 20 Nov 2026 09:15:30 +0000',
    date_created: 'Fri, 20 Nov 2026 09:15:31 +0000',
    date_updated: 'Fri, 20 Nov 2026 09:15:32 +0000',
    request_method: 'POST',
    request_url: 'https://shop.example/voice?lang=de&q=two%20words',
    api_version: '2010-04-01',
    uri: `/2010-04-01/Accounts/${sid('AC', 1)}/Notifications/${own}.json`,
    ...change,
  }
}

/** The single entry: the row and the exchange behind it. */
export function wireEntry(change: WireEntry = {}): WireEntry {
  return {
    ...wireRow(change),
    request_variables: 'From=%2B4930123456&To=%2B4930654321&SpeechResult=&CallStatus=ringing',
    response_headers:
      'Content-Type=text%2Fhtml%3B+charset%3Dutf-8&Content-Length=34&Set-Cookie=a%3D1&Set-Cookie=b%3D2',
    response_body: '<h1>Bad gateway</h1>\n<p>Größe 1</p>',
    ...change,
  }
}

/** A page of a list, with nothing after it. */
export function wireList(rows: readonly WireEntry[]): object {
  return { notifications: rows, next_page_uri: null, page: 0, page_size: 1000 }
}

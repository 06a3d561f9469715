import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { createFakeTwilio, type FakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { secondsOfWireDate } from '../../src/fake-twilio/wire-date.ts'
import { wireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { ask, inAccount, readList } from './asking.ts'

interface Xml {
  readonly list: Readonly<Record<string, string>>
  readonly entries: readonly Readonly<Record<string, string>>[]
}

/** Reads a body strictly: a document that is not well-formed throws. */
function parsed(text: string): Xml {
  const entries: Record<string, string>[] = []
  let list: Record<string, string> = {}
  let name = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    name = tag.name
    if (name === 'Notifications') list = { ...tag.attributes }
    if (name === 'Notification' || name === 'RestException') entries.push({})
    else if (entries.length > 0) entries[entries.length - 1] = { ...entries.at(-1), [name]: '' }
  })
  parser.on('text', (part) => {
    const entry = entries.at(-1)
    if (entry !== undefined && name in entry) entry[name] += part
  })
  parser.on('closetag', () => {
    name = ''
  })
  parser.write(text).close()
  return { list, entries }
}

async function askXml(fake: FakeTwilio, path: string, version = '2008-08-01'): Promise<Xml> {
  return parsed(await (await ask(fake, inAccount(fake, path, version))).text())
}

/** The fields that both dialects have, by their XML names. */
const SAME = [
  ['Sid', 'sid'],
  ['AccountSid', 'account_sid'],
  ['CallSid', 'call_sid'],
  ['Log', 'log'],
  ['ErrorCode', 'error_code'],
  ['MoreInfo', 'more_info'],
  ['MessageText', 'message_text'],
  ['RequestMethod', 'request_method'],
] as const

describe.each(['2008-08-01', '2010-04-01'] as const)('XML of %s', (version) => {
  const fake = createFakeTwilio({ count: 400 })

  test.each(['', '&MessageDate%3E=1999-01-17'])('says what JSON says%s', async (filter) => {
    const json = await readList(fake, inAccount(fake, `/Notifications.json?PageSize=400${filter}`))
    const xml = await askXml(fake, `/Notifications?PageSize=400${filter}`, version)
    expect(xml.entries).toHaveLength(json.notifications.length)
    for (const [index, row] of json.notifications.entries()) {
      const entry = xml.entries[index] ?? {}
      for (const [element, field] of SAME) {
        expect(entry[element]?.trim()).toBe(asXml(row[field]).trim())
      }
      const url = version === '2008-08-01' ? entry['RequestURL'] : entry['RequestUrl']
      expect(url?.trim()).toBe(row.request_url ?? '')
      expect(secondsOfWireDate(entry['DateUpdated'] ?? null)).toBe(
        secondsOfWireDate(row.date_updated),
      )
      expect(Object.keys(entry)).not.toContain('ResponseBody')
    }
  })

  test('has the exchange in the entry alone', async () => {
    const path = '/Notifications?MessageDate%3E=1999-01-17'
    for (const { Sid } of (await askXml(fake, path, version)).entries) {
      const [entry] = (await askXml(fake, `/Notifications/${Sid}`, version)).entries
      const names = ['RequestVariables', 'ResponseHeaders', 'ResponseBody']
      expect(Object.keys(entry ?? {})).toEqual(expect.arrayContaining(names))
    }
  })

  test('refuses in XML', async () => {
    const { entries } = await askXml(fake, `/Notifications/NO${'f'.repeat(32)}`, version)
    expect(entries).toMatchObject([{ Code: '20404', Status: '404' }])
  })

  test.each(['', '.xml'])('answers with the suffix %o', async (suffix) => {
    const response = await ask(fake, inAccount(fake, `/Notifications${suffix}`, version))
    expect(response.headers.get('content-type')).toMatch(/^application\/xml/)
  })
})

describe('2008', () => {
  test('pages by number and tells the totals', async () => {
    const fake = createFakeTwilio({ count: 120 })
    const { list, entries } = await askXml(fake, '/Notifications?Page=2')
    expect([list, entries.length]).toEqual([
      { page: '2', numpages: '3', pagesize: '50', total: '120', start: '100', end: '119' },
      20,
    ])
  })

  test('shows a row twice where one arrives while paging, and skips one that a deletion moved', async () => {
    const fake = createFakeTwilio({ count: 20, now: new Date('2026-11-21T12:00:00Z') })
    const sidsOfPage = async (page: number) =>
      (await askXml(fake, `/Notifications?PageSize=10&Page=${page}`)).entries.map(({ Sid }) => Sid)
    const first = await sidsOfPage(0)
    const second = await sidsOfPage(1)
    const sid = `NO${'e'.repeat(32)}`
    fake.add(wireNotification({ sid, date_updated: 'Sat, 21 Nov 2026 13:00:00 +0000' }))
    expect(await sidsOfPage(1)).toEqual([first.at(-1), ...second.slice(0, -1)])
    await ask(fake, inAccount(fake, `/Notifications/${sid}`, '2008-08-01'), { method: 'DELETE' })
    await ask(fake, inAccount(fake, `/Notifications/${first[0]}`, '2008-08-01'), {
      method: 'DELETE',
    })
    expect(await sidsOfPage(1)).toEqual(second.slice(1))
  })

  test('dates in Pacific time, and has texts on lines of their own', async () => {
    const fake = createFakeTwilio({ count: 200 })
    const { entries } = await askXml(fake, '/Notifications?PageSize=200')
    expect(entries.every((entry) => entry['MessageDate']?.endsWith(' -0800'))).toBe(true)
    const texts = entries.map((entry) => entry['MessageText'] ?? '')
    const airy = texts.filter((text) => /^\n[^]+\n$/.test(text))
    expect([airy.length > 0, airy.length < texts.length]).toEqual([true, true])
  })

  test('writes headers in both ways', async () => {
    const fake = createFakeTwilio({ count: 60 })
    const list = await askXml(fake, '/Notifications?PageSize=60&Log=0')
    const headers: string[] = []
    for (const { Sid } of list.entries) {
      const [entry] = (await askXml(fake, `/Notifications/${Sid}`)).entries
      headers.push(entry?.['ResponseHeaders'] ?? '')
    }
    expect(headers.filter((text) => /^Date: .+\r\n/.test(text)).length).toBeGreaterThan(0)
    expect(headers.filter((text) => text.startsWith('Date=')).length).toBeGreaterThan(0)
  })

  test('has no JSON', async () => {
    const fake = createFakeTwilio({ count: 1 })
    const path = inAccount(fake, '/Notifications.json', '2008-08-01')
    expect((await ask(fake, path)).status).toBe(404)
  })
})

describe('2010', () => {
  test('links its pages in attributes, with the cursor', async () => {
    const fake = createFakeTwilio({ count: 120 })
    const { list } = await askXml(fake, '/Notifications?PageSize=100', '2010-04-01')
    expect(list['nextpageuri']).toContain('PageToken=PA')
    const second = parsed(await (await ask(fake, list['nextpageuri'] ?? '')).text())
    expect([second.entries.length, second.list['nextpageuri'], second.list['page']]).toEqual([
      20,
      '',
      '1',
    ])
  })
})

/** What of a text XML 1.0 can say: no control characters. */
function asXml(text: string | null): string {
  return (text ?? '').replace(/[^\t\n\r\u0020-\u{10ffff}]/gu, '\ufffd')
}

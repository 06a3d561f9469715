import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerApi, heldAnswer } from './server.ts'
import { answerSurroundings, drawer, entryOf, part, showEntry } from './show-entry.tsx'
import { sid, wireEntry, wireRow } from './wire-entry.ts'

beforeEach(answerSurroundings)

function rowsOf(region: HTMLElement): string[][] {
  return within(region)
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('cell'))
    .map((row) => {
      const name = within(row).getByRole('rowheader').textContent
      return [name, within(row).getByRole('cell').textContent]
    })
}

describe('the drawer of a listed notification', () => {
  test('stands at once, and completes itself with the single entry', async () => {
    const held = heldAnswer(wireEntry())
    const asked = answerApi('notifications/*', held.answer)
    showEntry({ listed: entryOf(wireRow()) })

    expect(within(drawer()).getByRole('heading', { level: 2 })).toHaveTextContent(
      '11200 Got HTTP 502 response to https://shop.example/voice',
    )
    for (const name of ['Request variables', 'Response headers', 'Response body']) {
      expect(part(name)).toHaveAttribute('aria-busy', 'true')
      expect(part(name)).toHaveTextContent('Loading…')
    }
    held.release()
    await within(part('Request variables')).findByRole('table')
    expect(drawer()).not.toHaveTextContent('Loading…')
    expect(asked.map(({ path }) => path)).toEqual([`notifications/${sid('NO', 1)}`])
  })

  test('shows variables and headers decoded, repetitions too, cookies hidden', async () => {
    answerApi('notifications/*', wireEntry())
    showEntry()
    await within(part('Request variables')).findByRole('table')
    expect(rowsOf(part('Request variables'))).toEqual([
      ['From', '+4930123456'],
      ['To', '+4930654321'],
      ['SpeechResult', 'blank'],
      ['CallStatus', 'ringing'],
    ])
    expect(rowsOf(part('Response headers'))).toEqual([
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Length', '34'],
      ['Set-Cookie', '••••••••Show'],
      ['Set-Cookie', '••••••••Show'],
    ])
    const titles = within(part('Request variables')).getAllByRole('rowheader')
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Who',
      'From',
      'To',
      'What was said',
      'SpeechResult',
      'Call',
      'CallStatus',
    ])
  })

  test('shows a cookie when asked for it', async () => {
    answerApi('notifications/*', wireEntry())
    const { user } = showEntry()
    const headers = within(part('Response headers'))
    const [show] = await headers.findAllByRole('button', { name: 'Show Set-Cookie' })
    expect(part('Response headers')).not.toHaveTextContent('a=1')
    await user.click(show ?? document.body)
    expect(part('Response headers')).toHaveTextContent('a=1')
    expect(part('Response headers')).not.toHaveTextContent('b=2')
  })

  test.each(['Request variables', 'Response headers'])('shows %s raw on demand', async (name) => {
    const entry = wireEntry({ response_headers: 'HTTP/1.1: 200\nX-A: 1' })
    answerApi('notifications/*', entry)
    const { user } = showEntry()
    await within(part(name)).findByRole('table')
    const raw = within(part(name)).getByRole('button', { name: 'Raw' })
    await user.click(raw)
    expect(raw).toHaveAttribute('aria-pressed', 'true')
    expect(within(part(name)).queryByRole('table')).toBeNull()
    const sent = name === 'Request variables' ? entry.request_variables : 'X-A: 1'
    expect(part(name)).toHaveTextContent(sent ?? '')
    await user.click(raw)
    expect(within(part(name)).getByRole('table')).toBeVisible()
  })

  test('shows the body as inert text, with its exact size and its type', async () => {
    const body = '<script>window.ran = true</script>\n<b onclick="x">Größe</b>'
    answerApi('notifications/*', wireEntry({ response_body: body }))
    showEntry()
    await waitFor(() => expect(part('Response body')).toHaveTextContent('<b onclick="x">Größe</b>'))
    expect(part('Response body')).toHaveTextContent('61 bytes · text/html; charset=utf-8')
    expect(part('Response body').querySelector('script, b')).toBeNull()
  })

  test('shows every field that Twilio sent', async () => {
    answerApi('notifications/*', wireEntry())
    showEntry()
    await within(part('Request variables')).findByRole('table')
    const shown = drawer().textContent
    const { message_text: _, request_url: __, ...told } = wireRow()
    for (const [field, value] of Object.entries(told)) {
      expect(shown, field).toContain(field === 'log' ? `Error (log ${value})` : value)
    }
    expect(within(drawer()).getByRole('link', { name: '11200' })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors/11200',
    )
  })

  test('tells the time in the zone, in UTC, and how long ago', () => {
    answerApi('notifications/*', wireEntry())
    showEntry()
    expect(drawer()).toHaveTextContent('Fri, Nov 20, 2026, 10:15:30 Europe/Berlin, UTC+1')
    expect(drawer()).toHaveTextContent('Fri, Nov 20, 2026, 09:15:30 UTC')
    expect(drawer()).toHaveTextContent('1 day ago')
  })

  test('shows a date that is none as Twilio sent it', () => {
    answerApi('notifications/*', wireEntry())
    showEntry({ listed: entryOf(wireRow({ message_date: '31 Feb' })) })
    expect(drawer()).toHaveTextContent('31 Feb This page cannot read it as a time.')
  })

  test('reads address and message, and shows each raw on demand', async () => {
    answerApi('notifications/*', wireEntry())
    const { user } = showEntry()
    expect(part('Request')).toHaveTextContent('POST https://shop.example/voice')
    expect(rowsOf(part('Request'))).toEqual([
      ['lang', 'de'],
      ['q', 'two words'],
    ])
    await user.click(within(part('Request')).getByRole('button', { name: 'Raw' }))
    expect(part('Request')).toHaveTextContent('https://shop.example/voice?lang=de&q=two%20words')
    expect(rowsOf(part('Message'))).toContainEqual(['httpResponse', '502'])
    await user.click(within(part('Message')).getByRole('button', { name: 'Raw' }))
    expect(part('Message')).toHaveTextContent('Msg=Got+HTTP+502+response+to+https%3A%2F%2F')
  })

  test('says that a long address is cut', () => {
    const long = `https://a.example/${'x'.repeat(2029)}`
    answerApi('notifications/*', wireEntry({ request_url: long }))
    showEntry({ listed: entryOf(wireRow({ request_url: long })) })
    expect(part('Request')).toHaveTextContent('the end of this one is missing')
  })

  test('shows a bare notification without anything, too', async () => {
    const bare = { sid: sid('NO', 1), log: '7' }
    answerApi('notifications/*', bare)
    showEntry({ listed: entryOf(bare) })
    expect(await screen.findAllByText('Not sent by Twilio')).toHaveLength(3)
    expect(within(drawer()).getByRole('heading', { level: 2 })).toHaveTextContent('No message')
    expect(part('Explanation')).toHaveTextContent('no error code')
    expect(part('Request')).toHaveTextContent('Twilio names no address')
    expect(drawer()).toHaveTextContent('Level 7')
    expect(within(drawer()).queryByRole('region', { name: /of this call/ })).toBeNull()
  })
})

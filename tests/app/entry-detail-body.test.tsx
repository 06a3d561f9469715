import { waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerApi } from './server.ts'
import { answerSurroundings, part, showEntry } from './show-entry.tsx'
import { wireEntry, type WireEntry } from './wire-entry.ts'

beforeEach(answerSurroundings)

/** The region of a response body, once it is there. */
async function showBody(change: WireEntry) {
  answerApi('notifications/*', wireEntry(change))
  const { user } = showEntry()
  await waitFor(() => expect(part('Response body')).not.toHaveTextContent('Loading…'))
  const region = within(part('Response body'))
  return { user, region, text: () => region.getByRole('group', { name: 'Body' }).textContent }
}

describe('a body', () => {
  test('stands as it came until it is asked to be pretty', async () => {
    const body = '{"a":1.50,"a":[]}'
    const { user, region, text } = await showBody({ response_body: body })
    expect(text()).toBe(body)
    const pretty = region.getByRole('button', { name: 'Pretty' })
    await user.click(pretty)
    expect(pretty).toHaveAttribute('aria-pressed', 'true')
    expect(text()).toBe('{\n  "a": 1.50,\n  "a": []\n}')
    await user.click(pretty)
    expect(text()).toBe(body)
  })

  test('of plain words cannot be made prettier', async () => {
    const { region } = await showBody({ response_body: 'upstream connect error' })
    expect(region.queryByRole('button', { name: 'Pretty' })).toBeNull()
  })

  test('that cannot be parsed is shown all the same', async () => {
    const body = '<?xml version="1.0"?>\n<Response><Say>AT&T</Response'
    const { text } = await showBody({ response_body: body })
    expect(text()).toBe(body)
  })

  test('wraps its long lines, or scrolls by keyboard too', async () => {
    const { user, region } = await showBody({})
    const wrap = region.getByRole('button', { name: 'Wrap' })
    expect(wrap).toHaveAttribute('aria-pressed', 'true')
    await user.click(wrap)
    expect(wrap).toHaveAttribute('aria-pressed', 'false')
    expect(region.getByRole('group', { name: 'Body' })).toHaveAttribute('tabindex', '0')
  })

  const CUT = 'Cut by Twilio: the server announced 70,000 bytes (68 KB), of which 6 bytes are here.'

  test.each([
    ['Content-Length=70000', CUT],
    ['Content-Length: 70000\nContent-Type: text/plain', CUT],
    ['Content-Length=6', null],
    ['Content-Length=5', null],
    ['Content-Length=70000&Content-Encoding=gzip', null],
    ['Content-Length=many', null],
  ])('with %j tells whether Twilio cut it', async (headers, note) => {
    await showBody({ response_body: 'Größ', response_headers: headers })
    if (note === null) expect(part('Response body')).not.toHaveTextContent('Cut by Twilio')
    else expect(part('Response body')).toHaveTextContent(note)
  })

  test('without a content type says so', async () => {
    await showBody({ response_headers: 'Server=x' })
    expect(part('Response body')).toHaveTextContent('no content type')
  })
})

describe('finding in a body', () => {
  const body = `first needle\n${'hay\n'.repeat(300)}second NEEDLE\nend`

  test('marks what was found, goes on and back, around the ends', async () => {
    const { user, region } = await showBody({ response_body: body })
    const current = () =>
      region.getByRole('group', { name: 'Body' }).querySelector('[aria-current]')?.textContent
    await user.type(region.getByRole('searchbox', { name: 'Find in body' }), 'needle')
    expect(await region.findByText('1 of 2')).toBeVisible()
    expect(current()).toBe('needle')
    await user.keyboard('{Enter}')
    expect(region.getByText('2 of 2')).toBeVisible()
    expect(current()).toBe('NEEDLE')
    await user.click(region.getByRole('button', { name: 'Find on' }))
    expect(region.getByText('1 of 2')).toBeVisible()
    await user.click(region.getByRole('button', { name: 'Find back' }))
    expect(current()).toBe('NEEDLE')
  })

  test('says what is not there, and Escape empties the field without closing', async () => {
    const { user, region } = await showBody({ response_body: body })
    const field = region.getByRole('searchbox', { name: 'Find in body' })
    await user.type(field, 'pin')
    expect(await region.findByText('Not found')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('')
    expect(part('Response body')).toBeVisible()
  })

  test('is not offered in a body that is seen at a glance', async () => {
    const { region } = await showBody({ response_body: 'short' })
    expect(region.queryByRole('searchbox')).toBeNull()
  })

  test('looks beyond what is shown', async () => {
    const long = `${'x'.repeat(300_000)}\nneedle`
    const { user, region, text } = await showBody({ response_body: long })
    expect(text()).not.toContain('needle')
    await user.type(region.getByRole('searchbox', { name: 'Find in body' }), 'needle')
    expect(await region.findByText('1 of 1')).toBeVisible()
    expect(text()).toContain('needle')
  })
})

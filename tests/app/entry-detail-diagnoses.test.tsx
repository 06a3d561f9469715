import { waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerApi, apiFailure, heldAnswer } from './server.ts'
import { answerSurroundings, part, showEntry } from './show-entry.tsx'
import { wireEntry } from './wire-entry.ts'

beforeEach(answerSurroundings)

/** TwiML with an unescaped `&` in its fourth line, as Twilio's parser stumbles over it. */
const TYPO = wireEntry({
  error_code: '12100',
  message_text:
    'Msg=&parserMessage=Error+on+line+4+of+document++%3A+The+reference+to+entity+%22b%22+must+end+with+the+%27%3B%27+delimiter.+&ErrorCode=12100&LogLevel=ERROR',
  response_headers: 'Content-Type=text%2Fxml&Status=200',
  response_body: `<?xml version="1.0"?>\n<Response>\n<Say>Hello</Say>\n<Redirect>https://a.example/?a=1&b=2</Redirect>\n</Response>\n<!-- ${'x'.repeat(1_000)} -->`,
})

async function findings() {
  return within(part('Explanation')).findByRole('list', { name: 'Findings' })
}

describe('the diagnosis', () => {
  test('comes first, with its evidence, its place and the corrected line', async () => {
    answerApi('notifications/*', TYPO)
    showEntry()
    const [first] = within(await findings()).getAllByRole('listitem')
    expect(first).toHaveTextContent(/^Cause/)
    expect(first).toHaveTextContent('Response body, line 4')
    expect(first).toHaveTextContent('https://a.example/?a=1&amp;b=2')
    const meaning = await within(part('Explanation')).findByText('HTTP retrieval failure')
    expect(first?.compareDocumentPosition(meaning)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('leads to the spot in the body as it came, until something else is looked at', async () => {
    answerApi('notifications/*', TYPO)
    const { user } = showEntry()
    const list = within(await findings())
    const body = within(part('Response body'))
    const marked = () =>
      body.getByRole('group', { name: 'Body' }).querySelector('mark')?.textContent
    await user.click(body.getByRole('button', { name: 'Pretty' }))
    await user.click(list.getAllByRole('button', { name: 'Show in body' })[0] ?? document.body)
    expect(body.getByRole('button', { name: 'Pretty' })).toHaveAttribute('aria-pressed', 'false')
    expect(marked()).toMatch(/^&/)
    expect(body.getByRole('group', { name: 'Body' })).toHaveFocus()
    await user.type(body.getByRole('searchbox', { name: 'Find in body' }), 'Hello')
    await waitFor(() => expect(marked()).toBe('Hello'))
  })

  test('concludes nothing before the exchange is here', async () => {
    const held = heldAnswer(TYPO)
    answerApi('notifications/*', held.answer)
    showEntry()
    expect(part('Explanation')).toHaveAttribute('aria-busy', 'true')
    expect(within(part('Explanation')).queryByRole('list', { name: 'Findings' })).toBeNull()
    held.release()
    expect(await findings()).toBeVisible()
  })

  test('reads what the row tells where the exchange is not to be had', async () => {
    answerApi('notifications/*', apiFailure(404, 'not_found', 'Gone.'))
    showEntry()
    expect(await findings()).toHaveTextContent('502')
  })

  test('says so where it finds nothing', async () => {
    answerApi(
      'notifications/*',
      wireEntry({
        error_code: null,
        log: '3',
        message_text: 'Your account was created.',
        request_method: null,
        request_url: null,
        request_variables: null,
        response_headers: null,
        response_body: null,
      }),
    )
    showEntry({ listed: null })
    await waitFor(() =>
      expect(part('Explanation')).toHaveTextContent('is wrong in a way that this page knows'),
    )
  })
})

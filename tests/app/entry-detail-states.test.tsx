import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerApi, apiFailure } from './server.ts'
import { answerSurroundings, drawer, entryOf, entrySid, part, showEntry } from './show-entry.tsx'
import { sid, wireEntry, wireRow } from './wire-entry.ts'

beforeEach(answerSurroundings)

const PARTS = [
  ['Request variables', 'request_variables'],
  ['Response headers', 'response_headers'],
  ['Response body', 'response_body'],
] as const

describe.each(PARTS)('%s', (name, field) => {
  test('sent empty', async () => {
    answerApi('notifications/*', wireEntry({ [field]: '' }))
    showEntry()
    await waitFor(() => expect(within(part(name)).getByText('Empty')).toBeVisible())
    expect(within(part(name)).queryByText('Not sent by Twilio')).toBeNull()
  })

  test('not sent by Twilio', async () => {
    answerApi('notifications/*', wireEntry({ [field]: null }))
    showEntry()
    await waitFor(() => expect(within(part(name)).getByText('Not sent by Twilio')).toBeVisible())
    expect(within(part(name)).queryByText('Empty')).toBeNull()
  })

  test('failed, with the reason, and loaded by another try', async () => {
    answerApi('notifications/*', apiFailure(502, 'twilio_unreachable', 'api.twilio.com: no route.'))
    const { user } = showEntry()
    const again = await within(part(name)).findByRole('button', { name: 'Try again' })
    expect(part(name)).toHaveTextContent('Twilio cannot be reached. api.twilio.com: no route.')
    answerApi('notifications/*', wireEntry())
    await user.click(again)
    await waitFor(() =>
      expect(part(name)).toHaveTextContent(
        {
          request_variables: 'ringing',
          response_headers: 'text/html',
          response_body: 'Bad gateway',
        }[field],
      ),
    )
    expect(within(part(name)).queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  test('of a notification that Twilio no longer has', async () => {
    answerApi('notifications/*', apiFailure(404, 'not_found', 'Twilio has no such notification.'))
    showEntry()
    await waitFor(() => expect(part(name)).toHaveTextContent('Twilio no longer has it.'))
    expect(drawer()).toHaveTextContent('Twilio no longer has this notification.')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Got HTTP 502')
  })
})

describe('a notification that the list does not have', () => {
  const unlisted = { open: { sid: entrySid(9), callSid: null }, listed: null }

  test('is drawn from its single entry alone', async () => {
    answerApi('notifications/*', wireEntry({ sid: sid('NO', 9), message_text: 'Far away' }))
    showEntry(unlisted)
    expect(drawer()).toHaveTextContent('Loading…')
    expect(
      await screen.findByRole('heading', { name: '11200 HTTP retrieval failure' }),
    ).toBeVisible()
    expect(part('Response body')).toHaveTextContent('Bad gateway')
  })

  test('is fetched through the call that led to it', async () => {
    const asked = answerApi('calls/:call/notifications/:sid', wireEntry({ sid: sid('NO', 9) }))
    showEntry({ ...unlisted, open: { sid: entrySid(9), callSid: sid('CA', 5) } })
    expect(await screen.findByRole('heading', { name: /Got HTTP 502/ })).toBeVisible()
    expect(asked.map(({ path }) => path)).toEqual([
      `calls/${sid('CA', 5)}/notifications/${sid('NO', 9)}`,
    ])
  })

  test('and that Twilio no longer has says so', async () => {
    answerApi('notifications/*', apiFailure(404, 'not_found', 'Not here.'))
    const { onClose, user } = showEntry(unlisted)
    expect(await screen.findByText('Twilio no longer has this notification')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  test.each([
    ['twilio_auth', 502, 'Twilio refuses the credentials'],
    ['twilio_timeout', 504, 'Twilio took too long to answer'],
    ['twilio_error', 502, 'Twilio answered with an error'],
  ])('and that fails with %s says what happened, and tries again', async (code, status, title) => {
    answerApi('notifications/*', apiFailure(status, code, 'In its own words.'))
    const { user } = showEntry(unlisted)
    expect(await screen.findByText(`${title}.`)).toBeVisible()
    expect(drawer()).toHaveTextContent('In its own words.')
    answerApi('notifications/*', wireEntry({ sid: sid('NO', 9) }))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: /Got HTTP 502/ })).toBeVisible()
  })
})

test('an answer that cannot be read is a failure, not an empty entry', async () => {
  answerApi('notifications/*', '<html>gateway</html>')
  showEntry({ listed: entryOf(wireRow()) })
  expect(
    await within(part('Response body')).findByRole('button', { name: 'Try again' }),
  ).toBeVisible()
  expect(part('Response body')).toHaveTextContent('Twilio’s answer could not be understood')
})

test('a body of 4 MB shows its beginning, and all of it on demand', async () => {
  const line = `${'x'.repeat(127)}\n`
  answerApi('notifications/*', wireEntry({ response_body: `${line.repeat(32_768)}THE END` }))
  const { user } = showEntry()
  const all = await within(part('Response body')).findByRole('button', { name: 'Show all' })
  expect(part('Response body')).toHaveTextContent('4,194,311 bytes (4.0 MB)')
  expect(part('Response body')).toHaveTextContent(
    'The first 262,144 of 4,194,311 characters are shown.',
  )
  expect(part('Response body')).not.toHaveTextContent('THE END')
  await user.click(all)
  expect(part('Response body')).toHaveTextContent('THE END')
  expect(within(part('Response body')).queryByRole('button', { name: 'Show all' })).toBeNull()
})

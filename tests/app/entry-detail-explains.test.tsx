import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerApi, apiFailure } from './server.ts'
import { answerSurroundings, entryOf, part, showEntry } from './show-entry.tsx'
import { sid, wireEntry, wireRow } from './wire-entry.ts'

beforeEach(() => {
  answerSurroundings()
  answerApi('notifications/*', wireEntry())
})

function meaning(change: object): object {
  return {
    code: '11200',
    title: 'HTTP retrieval failure',
    description: null,
    causes: null,
    solutions: null,
    docs: null,
    ...change,
  }
}

describe('the explanation', () => {
  test('has the dictionary’s title, causes and solutions as elements', async () => {
    answerApi(
      'errors/11200',
      meaning({
        description: '### HTTP retrieval failure\r\n\r\nSomething failed.',
        causes: '* The `<Dial>` verb\r\n* <img src=x onerror=alert(1)>',
        solutions: 'Read [the guide](/docs/guide), not [this](javascript:alert(1)).',
      }),
    )
    showEntry()
    const region = within(part('Explanation'))
    expect(await region.findByText('HTTP retrieval failure')).toBeVisible()
    expect(region.getByText('Something failed.')).toBeVisible()
    expect(region.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Explanation',
      'HTTP retrieval failure',
      'Possible causes',
      'Possible solutions',
    ])
    expect(
      within(region.getByRole('article'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['The <Dial> verb', '<img src=x onerror=alert(1)>'])
    const links = region.getAllByRole('link')
    expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['the guide', 'https://www.twilio.com/docs/guide'],
      ['Twilio’s documentation of 11200', 'https://www.twilio.com/docs/api/errors/11200'],
    ])
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noreferrer noopener')
      expect(link).toHaveAttribute('target', '_blank')
    }
  })

  test('takes the whole page where the dictionary has no parts, without its opening', async () => {
    answerApi(
      'errors/11200',
      meaning({
        docs: '## ERROR - 11200\r\n\r\n### HTTP Retrieval failure.\r\n\r\nNo answer.\r\n\r\n#### Possible Causes\r\n* A',
      }),
    )
    showEntry()
    const region = await within(part('Explanation')).findByText('No answer.')
    expect(region).toBeVisible()
    expect(within(part('Explanation')).getByRole('article')).toHaveTextContent(
      /^HTTP retrieval failureNo answer.Possible CausesA$/,
    )
  })

  test('says so where the dictionary lacks the code', async () => {
    answerApi('errors/99999', apiFailure(404, 'not_found', 'No such code.'))
    showEntry({ listed: entryOf(wireRow({ error_code: '99999' })) })
    await waitFor(() =>
      expect(part('Explanation')).toHaveTextContent(
        'Twilio’s error dictionary has no entry for code',
      ),
    )
    expect(within(part('Explanation')).queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  test('links no documentation for a code that is no number', async () => {
    answerApi('errors/*', apiFailure(404, 'not_found', 'No such code.'))
    const row = wireRow({ error_code: 'E-1/../x' })
    answerApi('notifications/*', wireEntry(row))
    showEntry({ listed: entryOf(row) })
    await waitFor(() => expect(part('Explanation')).toHaveTextContent('no entry for code E-1/../x'))
    expect(within(part('Explanation')).queryByRole('link')).toBeNull()
    expect(within(part('All fields')).queryByRole('link', { name: 'E-1/../x' })).toBeNull()
  })

  test('that failed can be asked for again', async () => {
    answerApi('errors/11200', apiFailure(500, 'unreadable', 'Broken.'))
    const { user } = showEntry()
    const again = await within(part('Explanation')).findByRole('button', { name: 'Try again' })
    answerApi('errors/11200', meaning({ causes: 'Because.' }))
    await user.click(again)
    expect(await within(part('Explanation')).findByText('Because.')).toBeVisible()
  })
})

test('what more info says is a link only where it leads to the web', () => {
  showEntry({ listed: entryOf(wireRow({ more_info: 'javascript:alert(1)' })) })
  expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull()
})

test('a notification without a code asks the dictionary for nothing', async () => {
  const asked = answerApi('errors/*', meaning({}))
  const row = wireRow({ error_code: null, call_sid: sid('SM', 1) })
  answerApi('notifications/*', wireEntry({ ...row, response_body: 'here' }))
  showEntry({ listed: entryOf(row) })
  await waitFor(() => expect(part('Response body')).toHaveTextContent('here'))
  expect(part('Explanation')).toHaveTextContent('no error code')
  expect(asked).toEqual([])
})

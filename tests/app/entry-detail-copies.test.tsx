import { cleanup, fireEvent, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { masking } from '../../src/settings/masking.ts'
import { answerApi, heldAnswer } from './server.ts'
import { answerSurroundings, drawer, part, showEntry } from './show-entry.tsx'
import { sid, wireEntry, wireList, wireRow } from './wire-entry.ts'

beforeEach(() => {
  answerSurroundings()
  answerApi(
    'notifications/*',
    wireEntry({
      request_variables: 'From=%2B14155550123&AuthToken=s3cret',
      response_body: `Call +14155550123${' .'.repeat(600)}`,
    }),
  )
})

async function showWhole() {
  const shown = showEntry()
  await waitFor(() => expect(part('Response body')).toHaveTextContent('Call'))
  return shown
}

const menuButton = () => within(drawer()).getByRole('button', { name: 'Copy as' })

describe('copying as', () => {
  test('a curl command stars secrets out, unless asked for them', async () => {
    const { user } = await showWhole()
    await user.click(menuButton())
    await user.click(within(drawer()).getByRole('menuitem', { name: 'cURL command' }))
    expect(await navigator.clipboard.readText()).toBe(
      "curl --data-raw 'From=%2B14155550123&AuthToken=******' --url 'https://shop.example/voice?lang=de&q=two%20words'",
    )
    expect(menuButton()).toHaveFocus()
    expect(menuButton()).toHaveTextContent('Copied')

    await user.click(menuButton())
    const secrets = within(drawer()).getByRole('menuitemcheckbox', { name: 'With secrets' })
    await user.click(secrets)
    expect(secrets).toHaveAttribute('aria-checked', 'true')
    await user.click(within(drawer()).getByRole('menuitem', { name: 'HTTPie command' }))
    expect(await navigator.clipboard.readText()).toContain('AuthToken=s3cret')
  })

  test.each([
    ['Link', 'http://localhost:3000/?level=error'],
    ['Incident note (Markdown)', '## 11200 Got HTTP 502 response to https://shop.example/voice'],
    ['JSON', '"error_code": "11200"'],
  ])('%s', async (name, expected) => {
    history.replaceState(null, '', '/?level=error')
    const { user } = await showWhole()
    await user.click(menuButton())
    await user.click(within(drawer()).getByRole('menuitem', { name }))
    expect(await navigator.clipboard.readText()).toContain(expected)
  })

  test('is walked by arrows and left by Escape, which closes the menu alone', async () => {
    const { user, onClose } = await showWhole()
    await user.click(menuButton())
    const menu = within(drawer()).getByRole('menu', { name: 'Copy as' })
    expect(within(menu).getByRole('menuitem', { name: 'Link' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(within(menu).getByRole('menuitem', { name: 'cURL command' })).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(within(menu).getByRole('menuitemcheckbox')).toHaveFocus()
    await user.keyboard('{Home}{Escape}')
    expect(within(drawer()).queryByRole('menu')).toBeNull()
    expect(menuButton()).toHaveFocus()
    expect(onClose).not.toHaveBeenCalled()
  })

  test('closes when something else is clicked', async () => {
    const { user } = await showWhole()
    await user.click(menuButton())
    await user.click(within(drawer()).getByRole('heading', { level: 2 }))
    expect(within(drawer()).queryByRole('menu')).toBeNull()
  })

  test('offers no command for what is not here yet', async () => {
    answerApi('notifications/*', heldAnswer(wireEntry()).answer)
    const { user } = showEntry()
    await user.click(menuButton())
    for (const name of ['cURL command', 'JSON']) {
      expect(within(drawer()).getByRole('menuitem', { name })).toHaveAttribute(
        'aria-disabled',
        'true',
      )
    }
    expect(within(drawer()).getByRole('menuitem', { name: 'Link' })).toHaveAttribute(
      'aria-disabled',
      'false',
    )
  })
})

describe('the copy key', () => {
  test('with nothing selected copies the notification as a note', async () => {
    await showWhole()
    const clipboardData = { setData: vi.fn() }
    fireEvent.copy(within(drawer()).getByRole('heading', { level: 2 }), { clipboardData })
    expect(clipboardData.setData).toHaveBeenCalledExactlyOnceWith(
      'text/plain',
      expect.stringContaining('## 11200 Got HTTP 502'),
    )
  })

  test('copies what is selected, where something is', async () => {
    await showWhole()
    const clipboardData = { setData: vi.fn() }
    const heading = within(drawer()).getByRole('heading', { level: 2 })
    getSelection()?.selectAllChildren(heading)
    fireEvent.copy(heading, { clipboardData })
    getSelection()?.removeAllRanges()
    fireEvent.copy(within(drawer()).getByRole('searchbox'), { clipboardData })
    expect(clipboardData.setData).not.toHaveBeenCalled()
  })
})

describe('the mask', () => {
  test('hides numbers and secrets everywhere, also in what is copied', async () => {
    answerApi(
      'calls/:call/notifications',
      wireList([
        wireRow({
          sid: sid('NO', 5),
          message_text: 'Msg=No+answer+from+%2B14155550123&ErrorCode=1',
        }),
      ]),
    )
    const { user } = await showWhole()
    await within(part('Other notifications of this call')).findByRole('link')
    expect(drawer()).toHaveTextContent('+14155550123')
    const mask = within(drawer()).getByRole('button', { name: 'Mask numbers and secrets' })
    await user.click(mask)
    expect(mask).toHaveAttribute('aria-pressed', 'true')
    expect(drawer().textContent).not.toMatch(/4155550123|s3cret/)
    expect(drawer()).toHaveTextContent('Call +1********23')

    await user.click(within(part('Request variables')).getByRole('button', { name: 'Raw' }))
    expect(part('Request variables')).toHaveTextContent('From=%2B1********23&AuthToken=******')
    await user.click(
      within(part('Request variables')).getByRole('button', { name: 'Copy request variables' }),
    )
    expect(await navigator.clipboard.readText()).toBe('From=%2B1********23&AuthToken=******')
    await user.click(menuButton())
    expect(within(drawer()).getByRole('menuitemcheckbox')).toHaveAttribute('aria-disabled', 'true')
    await user.click(within(drawer()).getByRole('menuitem', { name: 'JSON' }))
    expect(await navigator.clipboard.readText()).not.toMatch(/4155550123|s3cret/)

    await user.click(mask)
    expect(drawer()).toHaveTextContent('+14155550123')
  })

  test('stays on from one notification to the next, and from one visit to the next', async () => {
    const first = await showWhole()
    await first.user.click(
      within(drawer()).getByRole('button', { name: 'Mask numbers and secrets' }),
    )
    first.show({ now: 0 })
    expect(drawer().textContent).not.toContain('4155550123')
    cleanup()
    await showWhole()
    expect(drawer()).toHaveTextContent('Call +1********23')
  })

  test('leaves out of a copied link what was searched for, which may be a number', async () => {
    history.replaceState(null, '', `/?q=14155550123&entry=${sid('NO', 1)}`)
    masking.set(true)
    const { user } = await showWhole()
    await user.click(menuButton())
    await user.click(within(drawer()).getByRole('menuitem', { name: 'Link' }))
    expect(await navigator.clipboard.readText()).toBe(
      `http://localhost:3000/?entry=${sid('NO', 1)}`,
    )
  })
})

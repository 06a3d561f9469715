import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answerApi, apiFailure } from './server.ts'
import { answerSurroundings, drawer, entryOf, entrySid, part, showEntry } from './show-entry.tsx'
import { sid, wireEntry, wireList, wireRow } from './wire-entry.ts'

beforeEach(() => {
  answerSurroundings()
  answerApi('notifications/:sid', ({ path }) =>
    wireEntry({ sid: path.slice('notifications/'.length) }),
  )
})

function button(name: string): HTMLElement {
  return within(drawer()).getByRole('button', { name })
}

describe('moving on', () => {
  test('the heading takes the focus when the drawer opens', () => {
    showEntry()
    expect(within(drawer()).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  test('Next and Previous step to the neighbours and keep the focus', async () => {
    const { user, onStep, show } = showEntry({
      neighbours: { previous: entrySid(7), next: entrySid(8), loadOn: null },
    })
    await user.click(button('Next'))
    expect(onStep).toHaveBeenLastCalledWith(entrySid(8))
    show({
      open: { sid: entrySid(8), callSid: null },
      listed: entryOf(wireRow({ sid: sid('NO', 8), message_text: 'Msg=The+next&ErrorCode=1' })),
    })
    expect(within(drawer()).getByRole('heading', { name: '11200 The next' })).toBeVisible()
    expect(button('Next')).toHaveFocus()
    await user.click(button('Previous'))
    expect(onStep).toHaveBeenLastCalledWith(entrySid(7))
  })

  test('at the ends of the list a step does nothing and keeps the focus', async () => {
    const { user, onStep } = showEntry()
    for (const name of ['Previous', 'Next']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true')
      await user.click(button(name))
      expect(button(name)).toHaveFocus()
    }
    expect(onStep).not.toHaveBeenCalled()
  })

  test('where the list ends before the log does, Next goes on loading and says so', async () => {
    const loadOn = vi.fn(() => 'More is on its way.')
    const { user, onStep } = showEntry({ neighbours: { previous: null, next: null, loadOn } })
    expect(button('Next')).toHaveAttribute('aria-disabled', 'false')
    await user.click(button('Next'))
    expect(loadOn).toHaveBeenCalledOnce()
    expect(drawer()).toHaveTextContent('More is on its way.')
    expect(onStep).not.toHaveBeenCalled()
  })

  test('what was toggled for one entry is not for the next', async () => {
    const { user, show } = showEntry()
    await user.click(within(part('Message')).getByRole('button', { name: 'Raw' }))
    show({
      open: { sid: entrySid(2), callSid: null },
      listed: entryOf(wireRow({ sid: sid('NO', 2) })),
    })
    expect(within(part('Message')).getByRole('button', { name: 'Raw' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })

  test('a row of another entry is never shown under this one’s address', async () => {
    showEntry({ open: { sid: entrySid(2), callSid: null } })
    expect(drawer()).toHaveTextContent('Loading…')
    expect(drawer()).not.toHaveTextContent('Got HTTP 502')
    expect(await screen.findByText(sid('NO', 2))).toBeVisible()
  })
})

describe('closing', () => {
  test('Close and Escape close, wherever the focus is', async () => {
    const { user, onClose } = showEntry()
    await user.click(button('Close'))
    await user.keyboard('{Escape}')
    document.body.focus()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(3)
  })

  test.each([
    ['a field', '<input aria-label="Search">'],
    ['a dialog', '<dialog open><button>Yes</button></dialog>'],
    ['a menu', '<div role="menu"><button role="menuitem">Yes</button></div>'],
  ])('Escape in %s is that one’s', async (_, html) => {
    const { user, onClose } = showEntry()
    const other = document.createElement('div')
    other.innerHTML = html
    document.body.append(other)
    other.querySelector<HTMLElement>('input, button')?.focus()
    await user.keyboard('{Escape}')
    other.remove()
    expect(onClose).not.toHaveBeenCalled()
  })

  test('an Escape that something else has used is not used again', () => {
    const { onClose } = showEntry()
    const use = (event: Event) => event.preventDefault()
    drawer().addEventListener('keydown', use)
    fireEvent.keyDown(button('Close'), { key: 'Escape' })
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('deleting', () => {
  test('is asked for with the whole entry', async () => {
    const { user, onDelete } = showEntry()
    await user.click(button('Delete'))
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ sid: entrySid(1) }))
  })

  test('is not offered where it cannot be done', () => {
    showEntry({ deletion: null })
    expect(within(drawer()).queryByRole('button', { name: 'Delete' })).toBeNull()
  })
})

describe('the call’s other notifications', () => {
  const rows = [
    wireRow({
      sid: sid('NO', 3),
      message_date: 'Fri, 20 Nov 2026 09:16:00 +0000',
      log: '1',
      error_code: '12200',
      message_text: 'Msg=Odd+TwiML&ErrorCode=12200',
    }),
    wireRow({ sid: sid('NO', 1) }),
  ]

  test('are listed newest first as links through the call; the open one is marked', async () => {
    history.replaceState(null, '', '/?level=error')
    answerApi('calls/:call/notifications', wireList(rows))
    const { user } = showEntry()
    const links = await within(part('Other notifications of this call')).findAllByRole('link')
    expect(links.map(({ textContent }) => textContent.replace(/\s+/g, ' '))).toEqual([
      'Nov 20, 10:16:00 +30 s Warning 12200 Odd TwiML',
      'Nov 20, 10:15:30 Error 11200 Got HTTP 502 response to https://shop.example/voice',
    ])
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true'])
    expect(links[0]).toHaveAttribute(
      'href',
      `/?level=error&entry=${sid('NO', 3)}&call=${sid('CA', 1)}`,
    )
    await user.click(links[0] ?? document.body)
    expect(location.search).toContain(`entry=${sid('NO', 3)}`)
  })

  test('are also marks on a line of time, for the eye and the pointer', async () => {
    answerApi('calls/:call/notifications', wireList(rows))
    const { user } = showEntry()
    const region = part('Other notifications of this call')
    await within(region).findAllByRole('link')
    const marks = [...region.querySelectorAll<HTMLAnchorElement>('[aria-hidden] a')]
    expect(marks.map((mark) => [mark.title, mark.style.left, mark.tabIndex])).toEqual([
      ['10:16:00 Warning 12200', '100%', -1],
      ['10:15:30 Error 11200', '0%', -1],
    ])
    expect(region).toHaveTextContent('10:15:3010:16:00 (+30 s)')
    await user.click(marks[0] ?? document.body)
    expect(location.search).toContain(`entry=${sid('NO', 3)}`)
  })

  test('are listed near the open one where they are many, all of them on demand', async () => {
    const many = Array.from({ length: 40 }, (_, number) => wireRow({ sid: sid('NO', number + 1) }))
    answerApi('calls/:call/notifications', wireList(many))
    const { user } = showEntry()
    const region = within(part('Other notifications of this call'))
    expect(await region.findAllByRole('link')).toHaveLength(12)
    await user.click(region.getByRole('button', { name: 'Show all 40' }))
    expect(region.getAllByRole('link')).toHaveLength(40)
  })

  test('say so where there are none', async () => {
    answerApi('calls/:call/notifications', wireList(rows.slice(1)))
    showEntry()
    await waitFor(() =>
      expect(part('Other notifications of this call')).toHaveTextContent('This is the only one.'),
    )
  })

  test('that failed can be asked for again', async () => {
    answerApi('calls/:call/notifications', apiFailure(502, 'twilio_error', 'Oh no.'))
    const { user } = showEntry()
    const region = within(part('Other notifications of this call'))
    const again = await region.findByRole('button', { name: 'Try again' })
    answerApi('calls/:call/notifications', wireList(rows))
    await user.click(again)
    expect(await region.findAllByRole('link')).toHaveLength(2)
  })

  test('are not asked for where the notification is of a message', async () => {
    const row = wireRow({ call_sid: sid('SM', 1) })
    answerApi('notifications/:sid', wireEntry({ ...row, response_body: 'here' }))
    const asked = answerApi('calls/:call/notifications', wireList([]))
    showEntry({ listed: entryOf(row) })
    await waitFor(() => expect(part('Response body')).toHaveTextContent('here'))
    expect(within(drawer()).queryByRole('region', { name: /of this call/ })).toBeNull()
    expect(asked).toEqual([])
  })
})

test('sids are copied whole', async () => {
  const { user } = showEntry()
  await user.click(within(drawer()).getByRole('button', { name: 'Copy call sid' }))
  expect(await navigator.clipboard.readText()).toBe(sid('CA', 1))
  await user.click(within(drawer()).getByRole('button', { name: 'Copy notification sid' }))
  expect(await navigator.clipboard.readText()).toBe(sid('NO', 1))
})

import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { gmtDayOf } from '../../src/log/day.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import type { MuteRule } from '../../src/log/mute/mute-rule.ts'
import { Mutes } from '../../src/log/mute/muted-rows.ts'
import { Search } from '../../src/log/query/search.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { HideSelected } from '../../src/muting/HideSelected.tsx'
import { MutingParts } from '../../src/muting/MutingParts.tsx'
import { useMuting } from '../../src/muting/use-muting.ts'
import { useViewState } from '../../src/url/address-bar.ts'
import { rowOf } from './pretended-log.ts'
import { entryOf } from './show-entry.tsx'
import { sid } from './wire-entry.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const ACCOUNT = sid('AC', 4)
const NO_TITLES = new Map<string, string>()

/** Six entries: 1 to 4 with code 11200, 5 and 6 with 12100. */
const LOG = withPage(
  emptyDayLog(gmtDayOf(NOW), new LogTexts()),
  {
    entries: [1, 2, 3, 4, 5, 6].map((number) =>
      entryOf({ ...rowOf(number), error_code: number > 4 ? '12100' : '11200' }),
    ),
    next: null,
    total: null,
  },
  NOW,
)

function Muted({ now }: { readonly now: number }) {
  const view = useViewState()
  const muting = useMuting(ACCOUNT, now)
  const [deleted, tell] = useState('')
  const mutes = new Mutes(muting.inForce, { titles: NO_TITLES })
  const found = (search: string, shown: Mutes | null) =>
    visibleEntries([LOG], {
      level: 'all',
      range: { start: 0, end: null },
      hidden: new Set(),
      search: new Search(search, { titles: NO_TITLES }),
      mutes: shown,
      showsMuted: view.showsMuted,
    })
  const { entries, muted } = found(view.search, mutes)
  return (
    <>
      <MutingParts
        muting={muting}
        view={view}
        isSelecting={false}
        found={{ muted, find: (search) => found(search, null).entries }}
        when={{ zone: 'UTC', now }}
        onDelete={(entries, words) => tell(`${entries.length} ${words}`)}
      />
      <HideSelected
        entries={[2, 5].map((number) => entryOf(rowOf(number)))}
        hide={muting.hide}
        onClear={() => {}}
      />
      <p>{deleted}</p>
      <output>{entries.length} listed</output>
    </>
  )
}

function show(search = '', now = NOW) {
  history.replaceState(null, '', search === '' ? '/' : `/?q=${encodeURIComponent(search)}`)
  const { rerender } = render(<Muted now={now} />)
  return { user: userEvent.setup(), passTo: (later: number) => rerender(<Muted now={later} />) }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const listed = () => screen.getByText(/ listed$/).textContent
const muted = () => screen.getByRole('group', { name: 'Muted' }).textContent

/** Mutes what is searched for, for so long. */
async function mute(user: ReturnType<typeof show>['user'], howLong: string, reason = '') {
  await user.click(button('Mute what matches…'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'For how long' }), howLong)
  if (reason !== '') await user.type(screen.getByRole('textbox', { name: 'Reason' }), reason)
  await user.click(button('Mute'))
}

describe('muting what a search finds', () => {
  test('takes it from the list, says how much, shows it, and is undone', async () => {
    const { user } = show('code:11200')
    expect(listed()).toBe('4 listed')
    await mute(user, 'Forever')
    expect(listed()).toBe('0 listed')
    expect(muted()).toContain('Muted 4 · show')
    await user.click(screen.getByRole('link', { name: 'show' }))
    expect(listed()).toBe('4 listed')
    expect(location.search).toContain('muted=show')
    await user.click(screen.getByRole('link', { name: 'hide' }))
    await user.click(button('Undo mute'))
    expect([listed(), muted()]).toEqual(['4 listed', 'Mute what matches…'])
  })

  test('says beforehand how much it finds', async () => {
    const { user } = show('code:11200')
    await user.click(button('Mute what matches…'))
    const dialog = screen.getByRole('dialog', { name: 'Mute' })
    expect(dialog).toHaveTextContent('It finds 4 of what is loaded')
    await user.type(screen.getByRole('textbox', { name: /^What matches/ }), ',12100')
    expect(dialog).toHaveTextContent('It finds 6 of what is loaded')
    await user.click(button('Cancel'))
    expect(listed()).toBe('4 listed')
  })

  test('ends when its time is over', async () => {
    const { user, passTo } = show('code:11200', Date.now())
    await mute(user, '1 hour')
    expect(listed()).toBe('0 listed')
    passTo(Date.now() + 3_600_001)
    expect(listed()).toBe('4 listed')
    expect(muted()).not.toContain('Muted')
  })

  test('ends for a day on which there are too many', async () => {
    const { user } = show('code:12100')
    await user.click(button('Mute what matches…'))
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'For how long' }),
      'Until there are more a day',
    )
    const limit = screen.getByRole('spinbutton', { name: /more than/ })
    await user.clear(limit)
    await user.type(limit, '1')
    await user.click(button('Mute'))
    expect(listed()).toBe('2 listed')
    expect(muted()).toContain('Muted 0')
  })
})

test('exactly these entries are hidden in one step, until that is undone', async () => {
  const { user } = show()
  await user.click(button('Hide here (2)'))
  expect([listed(), muted()]).toEqual(['4 listed', expect.stringContaining('Muted 2 · show')])
  await user.click(button('Mute rules (1)'))
  expect(screen.getByRole('dialog')).toHaveTextContent('exactly these 2 notifications forever')
  await user.click(button('Close'))
  await user.click(button('Undo mute'))
  expect(listed()).toBe('6 listed')
})

describe('mute rules', () => {
  test('are listed, changed and ended', async () => {
    const { user } = show('code:11200')
    await mute(user, 'Forever', 'Ann mends it')
    await user.click(button('Mute rules (1)'))
    const rules = screen.getByRole('dialog', { name: 'Mute rules' })
    expect(rules).toHaveTextContent('code:11200 forever Ann mends it')
    await user.click(button('Edit'))
    const search = screen.getByRole('textbox', { name: /^What matches/ })
    await user.clear(search)
    await user.type(search, 'code:12100')
    await user.click(button('Save'))
    expect(listed()).toBe('4 listed')
    await user.click(button('Mute rules (1)'))
    await user.click(button('End'))
    expect(screen.getByRole('dialog')).toHaveTextContent('No rule mutes anything.')
  })

  test('delete what they mute, of what is loaded, when they are told to', async () => {
    const { user } = show('code:12100')
    await mute(user, 'Forever')
    await user.click(button('Hide here (2)'))
    await user.click(button('Mute rules (2)'))
    const [, ofSearch] = screen.getAllByRole('button', { name: 'Delete what it mutes…' })
    await user.click(ofSearch ?? document.body)
    expect(screen.getByText('2 all that is loaded of what a mute rule finds')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('stay in this browser, for this account', async () => {
    const { user } = show('code:11200')
    await mute(user, 'Forever')
    expect(Object.keys(localStorage)).toEqual([`twilio-log-viewer.mutes.${ACCOUNT}`])
  })

  test('come from a file, and a broken one says so', async () => {
    const { user } = show()
    await user.click(button('Hide here (2)'))
    await user.click(button('Mute rules (1)'))
    const file = screen.getByLabelText('Import')
    const more = [ruleOf('r1', 'code:11200'), { id: 'no rule' }]
    await user.upload(file, new File([JSON.stringify(more)], 'more.json'))
    expect(await screen.findByText('1 rule read.')).toBeVisible()
    expect(screen.getByRole('dialog')).toHaveTextContent('code:11200 forever')
    await user.upload(file, new File(['{'], 'odd.json'))
    expect(await screen.findByText('odd.json has no mute rules.')).toBeVisible()
    expect(listed()).toBe('1 listed')
    const saved = screen.getByRole('link', { name: 'Export' }).getAttribute('href') ?? ''
    expect(decodeURIComponent(saved)).toContain('"search": "code:11200"')
  })

  test('of a link are asked about first', async () => {
    history.replaceState(
      null,
      '',
      `/?mutes=${encodeURIComponent(JSON.stringify([ruleOf('r1', 'code:11200')]))}`,
    )
    const { rerender } = render(<Muted now={NOW} />)
    const user = userEvent.setup()
    const dialog = screen.getByRole('dialog', { name: 'Shared mute rules' })
    expect(within(dialog).getByText(/code:11200/)).toBeVisible()
    expect(listed()).toBe('6 listed')
    await user.click(button('Mute these here too'))
    rerender(<Muted now={NOW} />)
    expect([listed(), location.search]).toEqual(['2 listed', ''])
  })
})

function ruleOf(id: string, search: string): MuteRule {
  return {
    id,
    subject: { kind: 'search', search },
    until: { kind: 'never' },
    reason: '',
    madeAt: 0,
  }
}

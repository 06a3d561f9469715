import { moveTo, openEntry } from '../../url/address-bar.ts'
import { isInField } from './belongs-elsewhere.ts'
import type { Command } from './command.ts'
import { control } from './control.ts'
import { extend } from './extend.ts'
import { deleteAtHand } from './delete-at-hand.ts'
import { entryAtHand, walk } from './walk.ts'

/** Everything that has a key: the keyboard map. The first available command of a key gets it. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'next',
    name: 'Next notification',
    group: 'Go',
    keys: ['j'],
    repeats: true,
    run: (page) =>
      walk(page, 1) ? undefined : (page.loadOn?.() ?? 'This is the last one listed.'),
  },
  {
    id: 'previous',
    name: 'Previous notification',
    group: 'Go',
    keys: ['k'],
    repeats: true,
    run: (page) => (walk(page, -1) ? undefined : 'This is the first one listed.'),
  },
  {
    id: 'next-error',
    name: 'Next error',
    group: 'Go',
    keys: ['e'],
    repeats: true,
    run: (page) => (walk(page, 1, 'error') ? undefined : 'No error further down the list.'),
  },
  {
    id: 'previous-error',
    name: 'Previous error',
    group: 'Go',
    keys: ['E'],
    repeats: true,
    run: (page) => (walk(page, -1, 'error') ? undefined : 'No error further up the list.'),
  },
  {
    id: 'open',
    name: 'Open the notification',
    group: 'Go',
    keys: ['Enter', 'o'],
    isAvailable: (page) => !page.view.open && entryAtHand(page) !== null,
    run: (page) => {
      const sid = entryAtHand(page)
      if (sid) openEntry({ sid, callSid: null })
    },
  },
  {
    id: 'back',
    name: 'One level back: leave a field, close what is open, clear the selection',
    group: 'Go',
    keys: ['Escape'],
    // The drawer closes itself.
    isAvailable: ({ view, selecting }) =>
      isInField() || (!view.open && selecting !== null && selecting.selection.sids.size > 0),
    run: ({ list, clearSelection }) => {
      if (!isInField()) return clearSelection()
      const sid = list.current?.cursor()?.sid
      if (sid) list.current?.focusEntry(sid)
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
  },
  {
    id: 'groups',
    name: 'Groups: what is listed by problem, or one by one again',
    group: 'Go',
    keys: ['g'],
    run: ({ view }) => moveTo({ look: view.look === 'groups' ? 'list' : 'groups' }),
  },
  control('/', { id: 'search', name: 'Search', group: 'Filter' }),
  control('q', {
    id: 'switch',
    name: 'Search: switch all terms off, and on again',
    group: 'Filter',
  }),
  control('f', { id: 'facets', name: 'Facets: show or hide them', group: 'Filter' }),
  control('d', { id: 'dates', name: 'Choose dates', group: 'Filter' }),
  {
    id: 'select',
    name: 'Select, or not',
    group: 'Selection',
    keys: ['x'],
    isAvailable: (page) => page.selecting !== null && entryAtHand(page) !== null,
    run: (page) => {
      const sid = entryAtHand(page)
      if (sid) page.selecting?.change.toggle(sid)
    },
  },
  control('s', { id: 'export', name: 'Export as CSV, NDJSON or a Markdown table', group: 'Page' }),
  control('c', {
    id: 'columns',
    name: 'Columns, their widths, and the rows’ height',
    group: 'Page',
  }),
  {
    id: 'extend-down',
    name: 'Select this one and the next',
    group: 'Selection',
    keys: ['Shift+ArrowDown'],
    repeats: true,
    isAvailable: (page) => page.selecting !== null && entryAtHand(page) !== null,
    run: (page) => extend(page, 1),
  },
  {
    id: 'extend-up',
    name: 'Select this one and the previous',
    group: 'Selection',
    keys: ['Shift+ArrowUp'],
    repeats: true,
    isAvailable: (page) => page.selecting !== null && entryAtHand(page) !== null,
    run: (page) => extend(page, -1),
  },
  {
    ...control('Delete', {
      id: 'delete-selected',
      name: 'Delete what is selected',
      group: 'Selection',
    }),
    keys: ['Delete', '#'],
  },
  {
    id: 'delete',
    name: 'Delete the notification',
    group: 'Selection',
    keys: ['Delete', '#'],
    isAvailable: (page) => page.remove !== null && entryAtHand(page) !== null,
    run: deleteAtHand,
  },
  control('u', { id: 'undo', name: 'Undo the deletion', group: 'Selection' }),
  {
    id: 'refresh',
    name: 'Refresh: ask Twilio for newer notifications',
    group: 'Page',
    keys: ['r'],
    run: ({ refresh }) => refresh(),
  },
  control('z', { id: 'zone', name: 'Choose the time zone', group: 'Page' }),
  control('l', { id: 'live', name: 'Choose how often to ask for new ones', group: 'Page' }),
  control('t', { id: 'typed-range', name: 'Type a range', group: 'Filter' }),
  {
    id: 'palette',
    name: 'Find a command, a filter, or words in the log',
    group: 'Page',
    keys: ['Mod+k'],
    run: ({ show }) => show('palette'),
  },
  {
    id: 'keys',
    name: 'All keys',
    group: 'Page',
    keys: ['?'],
    run: ({ show }) => show('keys'),
  },
]

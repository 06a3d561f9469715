import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { Selecting, SelectionChange } from '../log-list/selecting.ts'
import {
  extendedTo,
  NOTHING_SELECTED,
  selectedEntries,
  toggled,
  toggledAll,
} from '../log-list/selection.ts'

/** The selection among what is listed: kept by sid, acted on only as far as it is on screen. */
export function useSelecting(listed: EntryList) {
  const [selection, setSelection] = useState(NOTHING_SELECTED)
  const latest = useRef(listed)
  useLayoutEffect(() => {
    latest.current = listed
  }, [listed])
  const change = useMemo(
    (): SelectionChange => ({
      toggle: (sid) => setSelection((before) => toggled(before, sid)),
      extendTo: (sid) => setSelection((before) => extendedTo(before, sid, latest.current)),
      toggleAll: () => setSelection((before) => toggledAll(before, latest.current)),
    }),
    [],
  )
  const selecting: Selecting = { selection, change }
  const selected = useMemo(() => selectedEntries(selection, listed), [selection, listed])
  return { selecting, selected, clear: () => setSelection(NOTHING_SELECTED) }
}

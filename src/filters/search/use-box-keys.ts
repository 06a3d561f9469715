import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react'

/** A list under a box: how long it is, what is pointed at, and what keys can do with it. */
interface Pointing {
  readonly count: number
  /** The place that is pointed at; -1 for none. */
  readonly active: number
  point(place: number): void
  /** With -1, what stands in the box is taken as it is. */
  choose(place: number): void
  close(): void
}

/**
 * Leads a list from a search box that keeps the focus: arrows point, Enter chooses, Escape closes.
 * The list's options are `{listId}-{place}`.
 *
 * The outside world is the box: it belongs to the part of the page that comes first, this one comes
 * later and tells it, and whoever reads it aloud, what is pointed at.
 */
export function useBoxKeys(
  box: RefObject<HTMLInputElement | null>,
  listId: string,
  pointing: Pointing,
): void {
  const { active, count, point, choose, close } = pointing
  useEffect(() => {
    const element = box.current
    if (!element || count === 0) return
    element.setAttribute('aria-autocomplete', 'list')
    element.setAttribute('aria-controls', listId)
    if (active !== -1) {
      element.setAttribute('aria-activedescendant', `${listId}-${active}`)
      document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
    }
    return () => {
      for (const name of ['autocomplete', 'controls', 'activedescendant']) {
        element.removeAttribute(`aria-${name}`)
      }
    }
  }, [box, listId, active, count])
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter') choose(active)
    else if (count === 0) return
    else if (event.key === 'ArrowDown') point(active + 1 === count ? -1 : active + 1)
    else if (event.key === 'ArrowUp') point(active === -1 ? count - 1 : active - 1)
    else if (event.key === 'Escape') close()
    else return
    // Neither the box nor the page shall use the key too.
    event.preventDefault()
    event.stopPropagation()
  })
  // Before it is painted: what is seen hears keys.
  useLayoutEffect(() => {
    const element = box.current
    const listen = (event: KeyboardEvent) => press(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [box])
}

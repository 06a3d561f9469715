import { useSyncExternalStore } from 'react'

/** What this browser keeps for a person: one value under one name, the same in all its tabs. */
export interface Setting<T> {
  /** The same object until the value changes. */
  readonly get: () => T
  readonly set: (value: T) => void
  /** For `useSyncExternalStore`; told of changes in other tabs as well. */
  readonly subscribe: (listener: () => void) => () => void
}

interface SettingOptions<T> {
  /** The stored text's value (`undefined` where there is none); whatever was stored, never throws. */
  readonly read: (stored: unknown) => T
  /** What `JSON.stringify` makes of the value, unless this says otherwise. */
  readonly write?: (value: T) => unknown
}

const PREFIX = 'twilio-log-viewer.'

/**
 * A setting in this browser's local storage, as JSON. What is stored there may be old, broken or
 * another program's: `read` judges it. Where storing is refused (no room, or forbidden), the value
 * holds until the page is left.
 */
export function storedSetting<T>(name: string, { read, write }: SettingOptions<T>): Setting<T> {
  const key = PREFIX + name
  const listeners = new Set<() => void>()
  let known: { readonly text: string | null; readonly value: T } | null = null
  /** What could not be stored, while the stored text is still the one it should have replaced. */
  let unstored: { readonly over: string | null; readonly value: T } | null = null

  /** Whether a change elsewhere would have been heard of since the value was read. */
  let isWatched = false

  const get = (): T => {
    if (isWatched && known) return known.value
    const text = storedText(key)
    if (unstored && unstored.over === text) return unstored.value
    if (known?.text !== text) known = { text, value: read(parsed(text)) }
    isWatched = listeners.size > 0
    return known.value
  }
  const tell = () => {
    isWatched = false
    for (const listener of listeners) listener()
  }
  const tellOfOtherTabs = (event: StorageEvent) => {
    if (event.key === key || event.key === null) tell()
  }
  return {
    get,
    set: (value) => {
      unstored = null
      try {
        localStorage.setItem(key, JSON.stringify(write ? write(value) : value))
      } catch {
        unstored = { over: storedText(key), value }
      }
      tell()
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', tellOfOtherTabs)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        isWatched = false
        removeEventListener('storage', tellOfOtherTabs)
      }
    },
  }
}

/** The setting's value, and drawn anew when it changes. */
export function useSetting<T>({ subscribe, get }: Setting<T>): T {
  return useSyncExternalStore(subscribe, get)
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

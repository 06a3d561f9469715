import { storedSetting } from './setting.ts'

/** How often Twilio is asked for what is new, in ms; null for not at all. */
export const LIVE_INTERVALS = {
  off: null,
  '15s': 15_000,
  '1m': 60_000,
  '5m': 300_000,
} as const

export type LiveInterval = keyof typeof LIVE_INTERVALS

/** Whether that was stored, or is chosen in a list. */
export function isLiveInterval(name: unknown): name is LiveInterval {
  return typeof name === 'string' && Object.hasOwn(LIVE_INTERVALS, name)
}

export const liveInterval = storedSetting<LiveInterval>('live', {
  read: (stored) => (isLiveInterval(stored) ? stored : 'off'),
})

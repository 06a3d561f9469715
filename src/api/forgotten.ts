import type { QueryClient } from '@tanstack/react-query'
import type { NotificationSid } from '../log/entry.ts'

/** What each load under way has to leave out. */
const loadsUnderWay = new WeakMap<QueryClient, Set<Set<NotificationSid>>>()

/**
 * Runs a load with a set in which the entries appear that are deleted meanwhile: a page on its way
 * may still have them, and would bring them back.
 */
export async function hearingOfForgotten<T>(
  client: QueryClient,
  load: (forgotten: ReadonlySet<NotificationSid>) => Promise<T>,
): Promise<T> {
  const loads = loadsUnderWay.get(client) ?? new Set()
  loadsUnderWay.set(client, loads)
  const forgotten = new Set<NotificationSid>()
  loads.add(forgotten)
  try {
    return await load(forgotten)
  } finally {
    loads.delete(forgotten)
  }
}

/** Tells every load under way that these entries are gone. */
export function tellForgotten(client: QueryClient, sids: ReadonlySet<NotificationSid>): void {
  for (const forgotten of loadsUnderWay.get(client) ?? []) {
    for (const sid of sids) forgotten.add(sid)
  }
}

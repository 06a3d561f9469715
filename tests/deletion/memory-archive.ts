import type { Archive, Archived } from '../../src/deletion/archive/archive.ts'
import type { FullLogEntry, NotificationSid } from '../../src/log/entry.ts'

/** An archive as good as a browser's, for as long as the test runs. */
export class MemoryArchive implements Archive {
  readonly kept = new Map<NotificationSid, Archived>()

  async keep(entry: FullLogEntry, keptAt: number): Promise<void> {
    this.kept.set(entry.sid, { entry, keptAt, isGone: false })
  }

  async confirm(sid: NotificationSid, isGone: boolean): Promise<void> {
    const archived = this.kept.get(sid)
    if (archived) this.kept.set(sid, { ...archived, isGone })
  }

  async all(): Promise<readonly Archived[]> {
    return [...this.kept.values()].sort((a, b) => b.keptAt - a.keptAt)
  }

  async clear(before = Number.POSITIVE_INFINITY): Promise<void> {
    for (const [sid, { keptAt }] of this.kept) if (keptAt < before) this.kept.delete(sid)
  }
}

import { GroupsView } from '../groups/GroupsView.tsx'
import type { LogPage } from './log-page.ts'

/** What is listed, by problem. */
export function GroupsPane({ page }: { readonly page: LogPage }) {
  const { account, listed, zone, now, muting, deletion } = page
  const { range, visible, titles } = listed
  return (
    <GroupsView
      entries={visible.entries}
      texts={account.texts}
      span={{ start: range.start, end: range.end ?? now }}
      words={{ zone, titles }}
      actions={{ onDelete: deletion.propose, onHide: muting.hide, onMute: muting.draft }}
    />
  )
}

import { ViewLink } from '../url/ViewLink.tsx'
import type { Look } from '../url/view-state.ts'
import styles from './ListBar.module.css'

/** How what is listed is looked at: one by one, or by problem. */
export function LookChoice({ look }: { readonly look: Look }) {
  return (
    <nav className={styles.looks} aria-label="View">
      <ViewLink change={{ look: 'list' }} aria-current={look === 'list' ? 'page' : undefined}>
        List
      </ViewLink>
      <ViewLink change={{ look: 'groups' }} aria-current={look === 'groups' ? 'page' : undefined}>
        Groups
      </ViewLink>
    </nav>
  )
}

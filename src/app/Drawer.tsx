import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import type { DetailPaneProps } from './DetailPane.tsx'

/** Comes before all others that a click opens. */
export const drawerCode = lateCode(() => import('./DetailPane.tsx'))

/** The open entry, beside the list. */
export function Drawer(props: DetailPaneProps) {
  return <Late code={drawerCode}>{({ DetailPane }) => <DetailPane {...props} />}</Late>
}

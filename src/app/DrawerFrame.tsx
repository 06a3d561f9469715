import type { ReactNode } from 'react'
import { DRAWER_WIDTHS, drawerWidth } from '../settings/drawer-width.ts'
import { useSetting } from '../settings/setting.ts'
import { Splitter } from '../ui/Splitter.tsx'
import styles from './Drawer.module.css'

/** The drawer's place beside the list, as wide as a person has made it. */
export function DrawerFrame({ children }: { readonly children: ReactNode }) {
  const width = useSetting(drawerWidth)
  return (
    <div
      className={`${styles.drawer} ${width === null ? '' : styles.sized}`}
      style={width === null ? undefined : { flexBasis: `${width}%` }}
    >
      <Splitter
        label="Width of the details"
        value={width ?? DRAWER_WIDTHS.usual}
        range={DRAWER_WIDTHS}
        onChange={drawerWidth.set}
        onReset={() => drawerWidth.set(null)}
      />
      {children}
    </div>
  )
}

import { storedSetting } from './setting.ts'

/** Of the window's width, in percent: narrower or wider, one of the two could not be read. */
export const DRAWER_WIDTHS = { min: 25, max: 75, usual: 45 } as const

/** How much of the window's width the drawer takes, in percent; null as long as nobody chose. */
export const drawerWidth = storedSetting<number | null>('drawer-width', {
  read: (stored) =>
    typeof stored === 'number' && stored >= DRAWER_WIDTHS.min && stored <= DRAWER_WIDTHS.max
      ? stored
      : null,
})

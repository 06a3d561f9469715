import { storedSetting } from './setting.ts'

/** Whether the facets stand beside the list, where there is room for them. */
export const facetsShown = storedSetting<boolean>('facets', { read: (stored) => stored !== false })

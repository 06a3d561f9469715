import { storedSetting } from './setting.ts'

/** Whether the browser is to tell of new notifications while the page is not in view. */
export const liveAlerts = storedSetting<boolean>('live-alerts', {
  read: (stored) => stored === true,
})

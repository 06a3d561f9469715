import { storedSetting } from './setting.ts'

/** Whether a notification is kept in this browser before it is deleted at Twilio. */
export const keepDeleted = storedSetting<boolean>('keepDeleted', {
  read: (stored) => stored !== false,
})

import { storedSetting } from './setting.ts'

/** Whether phone numbers, what people said, and secrets are starred out, for screenshots. */
export const masking = storedSetting<boolean>('masking', { read: (stored) => stored === true })

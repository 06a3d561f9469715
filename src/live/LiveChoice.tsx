import { Bell, BellOff } from 'lucide-react'
import { liveAlerts } from '../settings/live-alerts.ts'
import { isLiveInterval, LIVE_INTERVALS, liveInterval } from '../settings/live-interval.ts'
import { useSetting } from '../settings/setting.ts'
import { Button } from '../ui/Button.tsx'
import { useTold } from '../ui/use-told.ts'
import { askForAlerts, canAlert } from './alert.ts'
import styles from './Live.module.css'

const WORDS = { off: 'Live: off', '15s': 'Live: 15 s', '1m': 'Live: 1 min', '5m': 'Live: 5 min' }

/** How often new notifications are asked for, and whether the browser tells of them. */
export function LiveChoice() {
  const chosen = useSetting(liveInterval)
  const isAlerting = useSetting(liveAlerts) && canAlert()
  const [told, tell] = useTold()
  const toggle = async () => {
    const isGranted = !isAlerting && (await askForAlerts())
    liveAlerts.set(isGranted)
    if (!isAlerting && !isGranted) tell('The browser does not allow it')
  }
  const Icon = isAlerting ? Bell : BellOff
  const name = 'Tell me of new ones while this page is hidden'
  return (
    <div className={styles.choice}>
      <select
        aria-label="Live"
        title="How often Twilio is asked for new notifications"
        aria-keyshortcuts="l"
        className={chosen === 'off' ? undefined : styles.isOn}
        value={chosen}
        onChange={({ target }) => isLiveInterval(target.value) && liveInterval.set(target.value)}
      >
        {Object.keys(LIVE_INTERVALS).map((name) => (
          <option key={name} value={name}>
            {isLiveInterval(name) && WORDS[name]}
          </option>
        ))}
      </select>
      {chosen !== 'off' && (
        <Button
          tone="quiet"
          aria-label={name}
          title={name}
          aria-pressed={isAlerting}
          onClick={() => void toggle()}
        >
          <Icon size={16} aria-hidden />
        </Button>
      )}
      {told !== '' && (
        <p role="status" className={styles.told}>
          {told}
        </p>
      )}
    </div>
  )
}

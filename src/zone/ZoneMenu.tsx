import { offsetName } from '../log/moment-words.ts'
import type { Zone } from '../log/zone.ts'
import { Dropdown } from '../ui/Dropdown.tsx'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import styles from './ZoneMenu.module.css'

const zoneList = lateCode(() => import('./ZoneList.tsx'))

interface ZoneMenuProps {
  /** The zone of all times on the page. */
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
}

/** Says in which zone all times are, and lets choose another. */
export function ZoneMenu({ zone, now }: ZoneMenuProps) {
  const offset = offsetName(now, zone)
  const name = zone === offset ? zone : `${zone} (${offset})`
  return (
    <Dropdown
      label={`Time zone: ${name}`}
      shortcut="z"
      face={
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.offset}>{offset}</span>
        </>
      }
    >
      {(close) => (
        <Late code={zoneList}>
          {({ ZoneList }) => <ZoneList zone={zone} now={now} onChosen={close} />}
        </Late>
      )}
    </Dropdown>
  )
}

import { GROUP_ORDERS, type GroupOrder } from './group-order.ts'
import styles from './GroupsView.module.css'

interface OrderChoiceProps {
  readonly order: GroupOrder
  onChoose(order: GroupOrder): void
}

/** What the groups are sorted by. */
export function OrderChoice({ order, onChoose }: OrderChoiceProps) {
  const choose = (value: string) => {
    for (const name of ['gain', 'count', 'newest', 'code'] as const) {
      if (name === value) onChoose(name)
    }
  }
  return (
    <label className={styles.order}>
      Sort by{' '}
      <select value={order} onChange={({ target }) => choose(target.value)}>
        {Object.entries(GROUP_ORDERS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

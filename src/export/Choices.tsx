import { useId } from 'react'
import styles from './ExportDialog.module.css'

interface ChoicesProps<T extends string> {
  readonly title: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T
  onChoose(value: T): void
}

/** One of several, by radio buttons. */
export function Choices<T extends string>({ title, options, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

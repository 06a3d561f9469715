import type { ComponentProps } from 'react'
import styles from './Button.module.css'

/** How loud a button is: `danger` destroys, `primary` is the one thing to do, `quiet` has no box. */
export type ButtonTone = 'plain' | 'primary' | 'danger' | 'quiet'

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: ButtonTone
}

/** A `<button>` of the page's height. It submits no form unless told so by `type`. */
export function Button({ tone = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[tone], className].filter(Boolean).join(' ')
  return <button {...rest} type={type} className={classes} />
}

import { type ReactNode, Suspense, use } from 'react'
import { FirstRowsContext } from './first-rows.ts'

interface AfterFirstRowsProps {
  /** What keeps their place until they are here. */
  readonly fallback?: ReactNode
  /** Lazy parts: their code is asked for when they are drawn. */
  readonly children: ReactNode
}

/**
 * Parts that the first rows do not need: they are drawn, and their code is asked for, once the rows
 * are on screen. (A part that only holds its code back would be begun, again and again, before.)
 */
export function AfterFirstRows({ fallback = null, children }: AfterFirstRowsProps) {
  const areShown = use(FirstRowsContext)
  return areShown ? <Suspense fallback={fallback}>{children}</Suspense> : fallback
}

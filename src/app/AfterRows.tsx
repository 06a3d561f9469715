import { createContext, type ReactNode, use } from 'react'
import type { AfterRowsCode } from './use-after-rows.ts'

/** Null until the first rows are on screen and it is here. */
export const AfterRowsContext = createContext<AfterRowsCode | null>(null)

interface AfterRowsProps {
  /** What keeps their place until they are here. */
  readonly fallback?: ReactNode
  readonly children: (code: AfterRowsCode) => ReactNode
}

/** Parts that the first rows do not need. */
export function AfterRows({ fallback = null, children }: AfterRowsProps) {
  const code = use(AfterRowsContext)
  return code ? children(code) : fallback
}

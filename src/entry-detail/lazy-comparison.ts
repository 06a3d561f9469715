import { lazy } from 'react'

/** Wanted seldom: it comes when two notifications are laid side by side. */
export const Comparison = lazy(async () => ({
  default: (await import('./comparison/Comparison.tsx')).Comparison,
}))

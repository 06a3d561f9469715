import type { ReactNode } from 'react'

interface OutsideLinkProps {
  readonly address: string
  /** What a relative address is meant from. */
  readonly base?: string
  readonly children: ReactNode
}

/**
 * A link that leaves the page, in a tab of its own that learns nothing of this one. What is not
 * http(s) (`javascript:`, `mailto:`, nonsense) is no link, only its words.
 */
export function OutsideLink({ address, base, children }: OutsideLinkProps) {
  const href = webAddress(address, base)
  if (href === null) return <>{children}</>
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  )
}

function webAddress(address: string, base: string | undefined): string | null {
  try {
    const url = new URL(address, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null // Not an address at all: the words stand alone.
  }
}

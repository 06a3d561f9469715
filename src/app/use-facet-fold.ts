import { useState } from 'react'
import { facetsShown } from '../settings/facets-shown.ts'
import { useSetting } from '../settings/setting.ts'
import { useMedia } from '../ui/use-media.ts'

/** Where the facets are, and how one gets at them. */
export interface FacetFold {
  /** Too narrow for a panel beside the list: they come as a sheet over it. */
  readonly isSheet: boolean
  readonly isShown: boolean
  /** Whether room is kept for them beside the list. */
  readonly hasPlace: boolean
  toggle(): void
}

/** On a desk whether they are shown is remembered; a sheet is closed at first. */
export function useFacetFold(): FacetFold {
  const isSheet = useMedia('(max-width: 899px)')
  const isRemembered = useSetting(facetsShown)
  const [isOpen, setOpen] = useState(false)
  const isShown = isSheet ? isOpen : isRemembered
  const toggle = () => (isSheet ? setOpen(!isOpen) : facetsShown.set(!isRemembered))
  return { isSheet, isShown, hasPlace: isShown && !isSheet, toggle }
}

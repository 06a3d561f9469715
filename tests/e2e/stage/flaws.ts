import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** All of axe's rules, or those whose outcome a change of colours alone can change. */
export type Thoroughness = 'all' | 'colours'

/** What axe finds wrong with the page as it stands, in words. */
export async function flawsOf(page: Page, thoroughness: Thoroughness): Promise<readonly string[]> {
  // The page has no frames. The other mode opens a blank page beside it for each run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  // To tell in full of all that is as it should be takes longer than to look at it.
  axe.options({ resultTypes: ['violations'] })
  if (thoroughness === 'colours') axe.withRules(['color-contrast', 'link-in-text-block'])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`,
    ),
  )
}

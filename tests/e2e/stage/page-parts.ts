import type { Locator, Page } from '@playwright/test'

/** The parts of the page by the names that the contract gives them. */
export interface PageParts {
  readonly table: Locator
  /** The entries' rows, of which only those in view are drawn. */
  readonly rows: Locator
  /** The links that open an entry. */
  readonly links: Locator
  readonly search: Locator
  readonly from: Locator
  readonly to: Locator
  readonly drawer: Locator
  /** How much is loaded, in words. */
  readonly loaded: Locator
  readonly level: (name: 'All' | 'Errors' | 'Warnings') => Locator
  readonly button: (name: string | RegExp) => Locator
  readonly region: (name: string) => Locator
}

/** Finds the parts by role and name, as a person or a screen reader does. */
export function partsOf(page: Page): PageParts {
  const table = page.getByRole('table', { name: 'Notifications' })
  const rows = table.getByRole('row').filter({ has: page.getByRole('link') })
  const drawer = page.getByRole('region', { name: 'Notification details' })
  return {
    table,
    rows,
    links: rows.getByRole('link'),
    search: page.getByRole('searchbox', { name: 'Search' }),
    from: page.getByLabel('From', { exact: true }),
    to: page.getByLabel('To', { exact: true }),
    drawer,
    loaded: page.getByText(/\d notifications? loaded$/),
    level: (name) => page.getByRole('radiogroup', { name: 'Level' }).getByRole('radio', { name }),
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    region: (name) => drawer.getByRole('region', { name, exact: true }),
  }
}

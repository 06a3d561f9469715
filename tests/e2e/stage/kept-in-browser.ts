import { openStores } from '../../../src/deletion/open-stores.ts'
import { brokenPromises, type Kept } from '../../deletion/kept-contract.ts'

/** Runs in the page: the promises that this browser's own stores do not keep. */
export async function brokenInBrowser(): Promise<readonly string[]> {
  return brokenPromises(await stores('AC1'), await stores('AC2'))
}

async function stores(account: string): Promise<Kept> {
  const { archive, journal } = await openStores(account)
  if (!archive || !journal) throw new Error('This browser keeps nothing.')
  return { archive, journal }
}

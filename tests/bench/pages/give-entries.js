import { allEntries } from './entries.js'

/**
 * A grid's page in two steps, as the bench drives it: the entries are loaded first, so that only
 * the grid is measured; "Show" then gives them to it.
 */
export async function giveEntries(show) {
  const entries = await allEntries()
  const button = document.createElement('button')
  button.textContent = 'Show'
  button.addEventListener('click', () => {
    button.remove()
    show(entries)
  })
  document.body.prepend(button)
}

import { createContext } from 'react'
import { EntryList } from '../log/entry-list.ts'

/** What a search for the range and level in view looks through, as far as it is loaded. */
export const LoadedContext = createContext(new EntryList([]))

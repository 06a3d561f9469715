const NAME = 'twilio-log-viewer.deletion'
const VERSION = 1

/** The stores, each with the account's sid and the notification's in its key. */
export const STORES = { archive: 'archive', journal: 'journal' } as const
export type StoreName = keyof typeof STORES

/** Records of one account: from its sid alone to its sid and anything. */
export function ofAccount(account: string): IDBKeyRange {
  return IDBKeyRange.bound([account], [account, []])
}

/** This browser's database of deletions. Rejects where the browser keeps none (a private window). */
export async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION)
  opening.addEventListener('upgradeneeded', () => {
    for (const store of Object.values(STORES)) {
      opening.result.createObjectStore(store, { keyPath: ['account', 'sid'] })
    }
  })
  const database = await answerOf(opening)
  // A newer page in another tab must not wait for this one to be closed.
  database.addEventListener('versionchange', () => database.close())
  return database
}

/** Does something with a store in one transaction. Resolves once all of it is written. */
export async function within(
  database: IDBDatabase,
  store: StoreName,
  act: (store: IDBObjectStore) => unknown,
): Promise<void> {
  // What is deleted at Twilio on the strength of it must outlast a power cut.
  const durability = store === 'archive' ? 'strict' : 'relaxed'
  const transaction = database.transaction(STORES[store], 'readwrite', { durability })
  const written = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('It was not written.')),
    )
  })
  act(transaction.objectStore(STORES[store]))
  return written
}

/** All records of an account in a store, as they come. */
export async function recordsOf(
  database: IDBDatabase,
  store: StoreName,
  account: string,
): Promise<readonly unknown[]> {
  const reading = database.transaction(STORES[store]).objectStore(STORES[store])
  const all: IDBRequest<unknown[]> = reading.getAll(ofAccount(account))
  return answerOf(all)
}

/** A request's answer, as a promise. */
function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser gave no reason.')),
    )
  })
}

// What one finds in most pages of this kind: an infinite query whose pages are appended, fetched
// until there are no more, all of it in a table.
import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { AllRowsTable } from './AllRowsTable.jsx'
import { askPage, nextQuery, plainEntry } from './entries.js'

const since = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
const firstQuery = new URLSearchParams({ 'MessageDate>': since, PageSize: '1000' }).toString()

function Log() {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['notifications', since],
    queryFn: async ({ pageParam, signal }) => {
      const page = await askPage(pageParam, signal)
      return { entries: page.notifications.map(plainEntry), next: nextQuery(page) }
    },
    initialPageParam: firstQuery,
    getNextPageParam: (page) => page.next,
  })
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data])
  return (
    <div className="page">
      <AllRowsTable entries={entries} />
    </div>
  )
}

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}>
    <Log />
  </QueryClientProvider>,
)

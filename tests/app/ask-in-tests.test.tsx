import { describe, expect, test } from 'vitest'
import { ask } from '../../src/api/ask.ts'
import { answerApi, apiFailure } from './server.ts'

describe('asking the page’s server in a test', () => {
  test('goes to the pretended server, with path, parameters and method', async () => {
    const asked = answerApi('notifications', { notifications: [] })
    expect(await ask('notifications', { query: new URLSearchParams({ PageSize: '5' }) })).toBe(
      '{"notifications":[]}',
    )
    expect(asked).toHaveLength(1)
    expect(asked[0]?.path).toBe('notifications')
    expect(asked[0]?.query.get('PageSize')).toBe('5')
  })

  test('hears the contract’s failures', async () => {
    answerApi('notifications/*', apiFailure(404, 'not_found', 'Not here.'), 'delete')
    await expect(ask('notifications/NO1', { method: 'DELETE' })).rejects.toMatchObject({
      code: 'not_found',
      message: 'Not here.',
    })
  })

  test('can be stopped', async () => {
    answerApi('session', () => new Promise<never>(() => {}))
    const stop = new AbortController()
    const asking = ask('session', { signal: stop.signal })
    stop.abort()
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
  })
})

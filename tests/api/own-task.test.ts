import { expect, test } from 'vitest'
import { holdTasks, ownTask } from '../../src/api/own-task.ts'

/** What has had its task, in order. */
function tasks(names: readonly string[], done: string[], onFirst = () => {}) {
  return names.map(async (name, index) => {
    await ownTask()
    done.push(name)
    if (index === 0) onFirst()
  })
}

function aWhile() {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

test('tasks come one after the other, in the order they were asked for', async () => {
  const done: string[] = []
  await Promise.all(tasks(['a', 'b', 'c'], done))
  expect(done).toEqual(['a', 'b', 'c'])
})

test('what the first task holds back waits, though it asked before', async () => {
  const done: string[] = []
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const all = tasks(['a', 'b', 'c'], done, () => holdTasks(held))
  await aWhile()
  expect(done).toEqual(['a'])
  goOn()
  await Promise.all(all)
  expect(done).toEqual(['a', 'b', 'c'])
})

import '@testing-library/jest-dom/vitest'
import { cleanup, configure, renderHook } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { firstRows, wholePage } from '../../src/ui/milestones.ts'
import { server } from './server.ts'

// A machine may be busy: what is waited for is waited for, not timed.
configure({ asyncUtilTimeout: 10_000 })

// jsdom lays nothing out, so nothing comes into view, and nothing can be scrolled to.
Element.prototype.scrollIntoView ??= () => {}
Element.prototype.setPointerCapture ??= () => {}
// It has no top layer either: a modal dialog is just open.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
globalThis.IntersectionObserver ??= class implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

// As if the window were wide, and every element 600 px high from the beginning.
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  })
globalThis.ResizeObserver ??= class implements ResizeObserver {
  readonly #look: () => void
  constructor(look: ResizeObserverCallback) {
    this.#look = () => look([], this)
  }
  observe() {
    this.#look()
  }
  unobserve() {}
  disconnect() {}
}
for (const height of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(HTMLElement.prototype, height, { configurable: true, get: () => 600 })
}

// What React, the queries or a component complain of fails the test that made them.
const complaints: unknown[][] = []

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))

// Parts are tested one by one, and none waits for others that it is not about.
beforeAll(async () => {
  for (const milestone of [firstRows, wholePage]) {
    renderHook(() => milestone.usePassing(true))
    await milestone.passed
  }
})

beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words))
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  vi.restoreAllMocks()
  localStorage.clear()
  history.replaceState(null, '', '/')
  expect(complaints, 'complaints on the console').toEqual([])
})

// What a part has begun to load is all there before its world goes.
afterAll(() => vi.dynamicImportSettled())
afterAll(() => server.close())

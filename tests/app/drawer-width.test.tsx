import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DrawerFrame } from '../../src/app/DrawerFrame.tsx'
import { drawerWidth } from '../../src/settings/drawer-width.ts'

function show() {
  render(<DrawerFrame>Details</DrawerFrame>)
  return {
    user: userEvent.setup(),
    separator: screen.getByRole('separator', { name: 'Width of the details' }),
  }
}

test('the drawer is widened and narrowed by the arrow keys, within bounds, and stays so', async () => {
  const { user, separator } = show()
  expect(separator).toHaveAttribute('aria-valuenow', '45')
  separator.focus()
  await user.keyboard('{ArrowLeft}')
  expect(separator).toHaveAttribute('aria-valuenow', '47')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(separator.parentElement).toHaveStyle({ flexBasis: '43%' })
  expect(drawerWidth.get()).toBe(43)
  await user.keyboard('{End}{ArrowLeft}')
  expect(separator).toHaveAttribute('aria-valuenow', '75')
  await user.keyboard('{Home}{ArrowRight}')
  expect(separator).toHaveAttribute('aria-valuenow', '25')
})

test('it is dragged, and a double click puts it back', () => {
  Object.defineProperty(document.documentElement, 'clientWidth', {
    configurable: true,
    value: 1000,
  })
  const { separator } = show()
  const move = (clientX: number) => fireEvent.pointerMove(separator, { pointerId: 1, clientX })
  separator.hasPointerCapture = () => false
  move(300)
  expect(drawerWidth.get()).toBeNull()
  separator.hasPointerCapture = () => true
  move(400)
  expect(separator.parentElement).toHaveStyle({ flexBasis: '60%' })
  move(10)
  expect(drawerWidth.get()).toBe(75)
  fireEvent.doubleClick(separator)
  expect(drawerWidth.get()).toBeNull()
  Reflect.deleteProperty(document.documentElement, 'clientWidth')
})

test.each([
  ['too narrow', '24', null],
  ['too wide', '76', null],
  ['no number', '"50"', null],
  ['none', 'null', null],
  ['one’s own', '60.5', 60.5],
])('a width that is %s', (_, stored, width) => {
  localStorage.setItem('twilio-log-viewer.drawer-width', stored)
  expect(drawerWidth.get()).toBe(width)
})

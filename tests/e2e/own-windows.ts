/**
 * What a window of Chromium would do for itself: the popups of its address bar are two pages in
 * processes of their own, which start with every window and take the better part of a second from
 * the page that is looked at; the others ask the network.
 *
 * The switch replaces the one that Playwright gives, so that what matters of that is here too.
 */
const UNWANTED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
]

/** A browser's argument that leaves these features out, and more. */
export const withoutFeatures = (...more: readonly string[]): string =>
  `--disable-features=${[...UNWANTED, ...more].join(',')}`

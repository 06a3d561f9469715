/** The address of the open notification, without anything that is this browser's own. */
export function linkHere(): string {
  return location.origin + location.pathname + location.search
}

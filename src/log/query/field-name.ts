/** The fields that a search can name, in the order in which they are offered. */
export const FIELD_NAMES = [
  'code',
  'level',
  'host',
  'path',
  'url',
  'method',
  'status',
  'message',
  'call',
  'sid',
  'source',
  'group',
  'has',
] as const

export type FieldName = (typeof FIELD_NAMES)[number]

/** The field of that name, in any case; null where there is none. */
export function fieldNamed(name: string): FieldName | null {
  const lower = name.toLowerCase()
  return FIELD_NAMES.find((field) => field === lower) ?? null
}

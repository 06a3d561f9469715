/** What a list can be saved as. */
export const EXPORT_FORMATS = {
  csv: {
    label: 'CSV, for spreadsheets',
    ending: 'csv',
    type: 'text/csv',
    // A spreadsheet that finds no byte order mark reads UTF-8 as something else.
    begin: '\u{feff}',
  },
  ndjson: {
    label: 'NDJSON, an object a line',
    ending: 'ndjson',
    type: 'application/x-ndjson',
    begin: '',
  },
  markdown: {
    label: 'Markdown table',
    ending: 'md',
    type: 'text/markdown',
    begin: '',
  },
} as const

export type ExportFormat = keyof typeof EXPORT_FORMATS

/** A text's words in Markdown, none of whose signs mean anything. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&').replace(/\s+/g, ' ')
}

/** A text as code within a line, whatever backticks it has itself. */
export function code(text: string): string {
  const mark = '`'.repeat(longestRun(text) + 1)
  const line = text.replace(/\s+/g, ' ')
  return /^`|`$/.test(line) ? `${mark} ${line} ${mark}` : `${mark}${line}${mark}`
}

/** A text as a block of code, whatever fences it has itself. */
export function fenced(text: string): string {
  const mark = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${mark}\n${text.replace(/\n$/, '')}\n${mark}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}

/** `a=1&b=two+words`, the way Twilio encodes message texts, variables and headers. */
export function form(pairs: Readonly<Record<string, string | number>>): string {
  let text = ''
  for (const [name, value] of Object.entries(pairs)) {
    text += `${text === '' ? '' : '&'}${formEncoded(name)}=${formEncoded(String(value))}`
  }
  return text
}

/** One name or value: blanks become `+`, as in a form. */
export function formEncoded(text: string): string {
  if (/^[\w.*-]*$/.test(text)) return text
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

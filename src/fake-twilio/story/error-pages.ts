/** nginx's own page for a status: what answers when the application behind it does not. */
export function nginxPage(status: string): string {
  const lines = [
    '<html>',
    `<head><title>${status}</title></head>`,
    '<body>',
    `<center><h1>${status}</h1></center>`,
    '<hr><center>nginx/1.24.0 (Ubuntu)</center>',
    '</body>',
    '</html>',
    '',
  ]
  return lines.join('\r\n')
}

/** Express' page for an exception outside production, stack and all. */
export function expressPage(error: string, frames: readonly string[]): string {
  const stack = frames.map((frame) => `<br> &nbsp; &nbsp;at ${frame}`).join('')
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>${error}${stack}</pre>
</body>
</html>
`
}

/** Django's plain page for an exception in production. */
export const DJANGO_SERVER_ERROR = `
<!doctype html>
<html lang="en">
<head>
  <title>Server Error (500)</title>
</head>
<body>
  <h1>Server Error (500)</h1><p></p>
</body>
</html>
`

/** A Django portal's page for a form without its token; it repeats what the stranger wrote. */
export function djangoForbidden(reason: string, repeated: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <title>403 Forbidden</title>
  <style>html * { padding:0; margin:0; } body { font-family:sans-serif; background:#eee; }</style>
</head>
<body>
<div id="summary">
  <h1>Forbidden <span>(403)</span></h1>
  <p>${reason}</p>
</div>
<div id="info"><h2>Your message</h2><blockquote>${repeated}</blockquote></div>
</body>
</html>
`
}

/** An object store's answer for a file that is not there. */
export function noSuchKey(key: string, requestId: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>${key}</Key><RequestId>${requestId}</RequestId></Error>`
}

/** A sign-in page, where a webhook was redirected to it. */
export const SIGN_IN_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in · Tidewater</title><link rel="stylesheet" href="/assets/app-3f9c.css"></head>
<body>
  <main><h1>Sign in</h1>
    <form method="post" action="/session"><label>Email <input name="email" type="email"></label><button>Continue</button></form>
  </main>
  <script src="/assets/app-3f9c.js"></script>
</body>
</html>
`

import { errorPage } from './error-page.ts'

const UPSTREAM = {
  502: 'The proxy could not reach the application behind it, or that died while answering.',
  503: 'The proxy has no application to give the request to just now.',
  504: 'The application behind the proxy did not answer in time.',
} as const

/** Web servers and reverse proxies that stand before an application. */
export const PROXY_PAGES = [
  errorPage({
    id: 'page-nginx',
    tells: [{ body: ['<center>nginx'] }, { body: ['<center>openresty'] }],
    title: 'nginx answered in place of the application',
    reason: 'The body is an error page of nginx, not TwiML.',
    because: {
      ...UPSTREAM,
      403: 'nginx does not allow this path.',
      404: 'nginx has no file or location for this path.',
      405: 'nginx serves this path as a plain file and refuses a POST.',
      413: 'nginx refused the request as too large.',
    },
    advice:
      "Read nginx's error log at this second, and check that the application runs and listens where `proxy_pass` points.",
  }),
  errorPage({
    id: 'page-tomcat',
    tells: [{ body: ['<h3>apache tomcat'] }, { body: ['apache tomcat/', 'http status'] }],
    title: 'Tomcat answered with its error page',
    reason: 'The request reached Tomcat, but no application there answered it properly.',
    because: {
      404: 'No web application is deployed at this path.',
      405: 'The servlet at this path takes no such method.',
    },
    advice: "Check the deployment and its context path, and read Tomcat's log at this second.",
  }),
  errorPage({
    id: 'page-apache',
    tells: [
      { body: ['<address>apache'] },
      { body: ['-//ietf//dtd html 2.0//en'], headers: [['server', 'apache']] },
      { body: ['was not found on this server', '-//ietf//dtd html 2.0//en'] },
    ],
    title: 'Apache answered in place of the application',
    reason: 'The body is an error page of the Apache web server, not TwiML.',
    because: {
      ...UPSTREAM,
      403: 'Apache does not allow this path.',
      404: 'Apache has no file at this path; perhaps a rewrite rule is missing.',
      500: 'A script or a rule in `.htaccess` failed.',
    },
    advice: "Read Apache's error log at this second.",
  }),
  errorPage({
    id: 'page-iis',
    tells: [
      { body: ['detailed error', 'iis '] },
      { body: ["server error in '/"] },
      { body: ['<h1>server error</h1>', '<fieldset>'] },
    ],
    title: 'IIS answered with its error page',
    reason: 'The body is an error page of IIS or ASP.NET, not TwiML.',
    because: {
      404: 'IIS found nothing at this path.',
      405: 'IIS has no handler for this method at this path.',
      500: 'The ASP.NET application failed.',
    },
    advice: 'Look into the Windows event log and the application log at this second.',
  }),
  errorPage({
    id: 'page-haproxy',
    tells: [{ body: ['no server is available to handle this request'] }],
    title: 'The load balancer has no healthy server',
    reason: 'HAProxy answered, because none of the servers behind it passes its health check.',
    advice: 'Check the servers behind the load balancer and what their health check asks.',
  }),
  errorPage({
    id: 'page-varnish',
    tells: [{ body: ['guru meditation'] }],
    title: 'Varnish got no answer from the application',
    reason: 'The body is a "Guru Meditation" page of the Varnish cache.',
    advice: 'Check the application behind the cache, and let webhooks bypass it.',
  }),
  errorPage({
    id: 'page-default-site',
    tells: [
      { body: ['welcome to nginx!'] },
      { body: ['default page', 'apache2'] },
      { body: ['<h1>it works!</h1>'] },
      { body: ['iisstart.'] },
    ],
    title: 'The web server shows its default page',
    reason:
      'The request reached a web server on which no application is set up for this host name.',
    advice: 'Point the host name to the right server, or add the site to its configuration.',
  }),
  errorPage({
    id: 'page-firewall',
    tells: [
      { body: ['incapsula incident id'] },
      { body: ['access denied', 'errors.edgesuite.net'] },
      { body: ['access denied', 'reference&#32;&#35;'] },
      { body: ['the requested url was rejected. please consult with your administrator'] },
      { body: ['sucuri website firewall'] },
      { body: ['mod_security'] },
    ],
    title: 'A firewall refused the request',
    reason: 'A web application firewall took the webhook for an attack and answered itself.',
    advice:
      'Make an exception for the webhook path, and prove the sender by the X-Twilio-Signature header instead.',
  }),
] as const

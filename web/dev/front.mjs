// What the browser talks to: it has the page from the folder of the last build and everything else from the server of
// the moment, so that it needs not know that there is another server now. An open page is told to load again.
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const MEDIA_TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** New styles are put in place of the old ones; anything else loads the page again, which opens where it was. */
const RELOAD = `
const events = new EventSource('/dev/events');
events.addEventListener('page', () => location.reload());
events.addEventListener('style', ({ data }) => {
  const old = [...document.querySelectorAll('link[rel=stylesheet]')];
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: data });
  link.onload = () => old.forEach((one) => one.remove());
  document.head.append(link);
});
`;

export class Front {
  #pageFolder;
  #serverPort = null;
  /** The headers with which the server protects the page: it has them here too, so that what they forbid shows. */
  #protection = {};
  #listeners = new Set();

  constructor(pageFolder) {
    this.#pageFolder = pageFolder;
  }

  /** Listens on a port, 0 for any free one; gives the port. */
  listen(host, port) {
    const front = http.createServer((request, response) => {
      this.#answer(request, response).catch((error) => this.#fail(response, error));
    });
    return new Promise((resolve, reject) => {
      front.once('error', reject);
      front.listen(port, host, () => resolve(front.address().port));
    });
  }

  /** From now on questions go to the server on this port. */
  async turnTo(serverPort) {
    const answer = await fetch(`http://127.0.0.1:${serverPort}/`);
    await answer.arrayBuffer();
    const kept =
      /^(content-security-policy|referrer-policy|x-content-type-options|permissions-policy|cross-origin-.*)$/;
    this.#protection = Object.fromEntries([...answer.headers].filter(([name]) => kept.test(name)));
    this.#serverPort = serverPort;
  }

  reloadPage() {
    this.#tell('page', '');
  }

  /** Has open pages take other styles. */
  reloadStyle(address) {
    this.#tell('style', address);
  }

  #tell(event, data) {
    for (const listener of this.#listeners) listener.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, 'http://front');
    if (pathname === '/dev/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': here\n\n');
      this.#listeners.add(response);
      response.on('close', () => this.#listeners.delete(response));
    } else if (pathname === '/dev/reload.js') {
      response.writeHead(200, { 'Content-Type': MEDIA_TYPES.js, 'Cache-Control': 'no-store' }).end(RELOAD);
    } else if (pathname === '/' || pathname === '/index.html') {
      const html = await readFile(path.join(this.#pageFolder, 'index.html'), 'utf8');
      response
        .writeHead(200, this.#headers('html'))
        .end(html.replace('</head>', '<script type="module" src="/dev/reload.js"></script>\n</head>'));
    } else {
      const file = path.join(this.#pageFolder, path.normalize(pathname));
      const ofPage =
        file.startsWith(this.#pageFolder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
      if (ofPage) {
        await this.#send(file, response);
      } else {
        this.#pass(request, response);
      }
    }
  }

  /** Read before it is sent: a build may take a file away at any moment, and the page that asked is told to load again. */
  async #send(file, response) {
    const content = await readFile(file);
    response.writeHead(200, this.#headers(path.extname(file).slice(1))).end(content);
  }

  #headers(ending) {
    const type = MEDIA_TYPES[ending] ?? 'application/octet-stream';
    return { ...this.#protection, 'Content-Type': type, 'Cache-Control': 'no-store' };
  }

  #pass(request, response) {
    const { method, url, headers } = request;
    const onward = http.request({ host: '127.0.0.1', port: this.#serverPort, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', (error) => this.#fail(response, error));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  #fail(response, error) {
    if (response.headersSent) response.destroy();
    else
      response.writeHead(502, { 'Content-Type': 'text/plain' }).end(`the server does not answer: ${error.message}\n`);
  }
}

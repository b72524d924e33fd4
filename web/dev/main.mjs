// ./mocgioi dev: serves a checkout while it is being changed. A changed line of the page is in the browser, one of the
// server is compiled and served by a new server, within seconds. What does not compile is said, and what was, is served on.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { pageInto } from '../page.mjs';
import { Front } from './front.mjs';
import { Classes, JavaServer } from './java.mjs';
import { lookAt, watch } from './watch.mjs';

const HELP = `./mocgioi dev: serve this checkout while it is being changed.

  --port N    the port; 0 for any free one (MOCGIOI_PORT; 7070)
  --host H    the address to listen on (MOCGIOI_HOST; 127.0.0.1)

All other options are those of serve: see ./mocgioi serve --help. MOCGIOI_JAVA_OPTS are options for Java, such as
-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0 for a debugger.`;

const home = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const inHome = (...parts) => path.join(home, ...parts);
const say = (line) => console.error(`dev: ${line}`);

/** Takes an option out of the arguments; gives its value, or what holds without it. */
function taken(args, name, otherwise) {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return otherwise;
  const [option, value = ''] = args.splice(at, args[at] === name ? 2 : 1);
  return option === name ? value : option.slice(name.length + 1);
}

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP);
  process.exit(0);
}
const host = taken(args, '--host', process.env['MOCGIOI_HOST'] || '127.0.0.1');
const port = Number(taken(args, '--port', process.env['MOCGIOI_PORT'] || '7070'));
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('mocgioi: --port takes 0 to 65535');
  process.exit(2);
}

const page = inHome('target/dev/page');
const front = new Front(page);
const classes = new Classes(home);
const ofPage = [inHome('web/src'), inHome('web/static'), inHome('src/main/resources')];
const ofServer = [inHome('src/main'), inHome('sql'), inHome('pom.xml')];
const isIn = (places) => (file) => places.some((place) => file === place || file.startsWith(place + path.sep));

let server = null;
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  await JavaServer.stopAll();
  process.exit(code);
}
process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));
process.once('SIGHUP', () => void end(129));

/** The port is judged before anything is made. */
let frontPort;
try {
  frontPort = await front.listen(host, port);
} catch (error) {
  console.error(`mocgioi: cannot listen on port ${port} of ${host}: ${error.message}; choose another with --port`);
  process.exit(1);
}

const other = await classes.take();
if (other !== null) {
  console.error(`mocgioi: process ${other} already develops in this checkout; stop it first`);
  process.exit(1);
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Compiles, starts a server and turns to it; whether there is a new one now. */
async function renewServer() {
  const since = performance.now();
  await classes.findLibraries();
  const faults = (await classes.compile()) ?? (await classes.compileTemplates());
  if (faults !== null) {
    console.error(faults);
    say(
      server ? 'this does not compile; the server before it serves on' : 'this does not compile; waiting for a change',
    );
    return false;
  }
  const next = await JavaServer.start(home, await classes.copy(), args);
  if (!next) {
    say(server ? 'this does not start; the server before it serves on' : 'this does not start; waiting for a change');
    return false;
  }
  if (ending) {
    await next.stop();
    return false;
  }
  await front.turnTo(next.port);
  const last = server;
  server = next;
  next.onFailure(() => ending || say('the server has ended by itself; another starts with the next change'));
  void last?.stop();
  say(`the server is new after ${seconds(since)}`);
  return true;
}

const builder = await esbuild.context(pageInto(page, { forDevelopers: true }));
let addresses = {};

/** Builds the page; what became of it: 'page' when scripts or the frame are others, 'style' when only styles are. */
async function renewPage() {
  const since = performance.now();
  const before = addresses;
  let outputs;
  try {
    ({
      metafile: { outputs },
    } = await builder.rebuild());
  } catch {
    return null; // esbuild has said why; the page before serves on.
  }
  const names = Object.keys(outputs).map((file) => path.relative(page, path.resolve(inHome('web'), file)));
  const style = names.find((name) => /^main-.*\.css$/.test(name));
  addresses = {
    style,
    scripts: names
      .filter((name) => name.endsWith('.js'))
      .sort()
      .join(' '),
  };
  say(`the page is new after ${seconds(since)}`);
  return addresses.scripts === before.scripts && addresses.style !== before.style ? 'style' : 'page';
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    say(error.message);
    return null;
  }
}

async function takeOver({ all }) {
  const fresh = all.some(isIn(ofPage)) ? await attempt(renewPage) : null;
  if (fresh === 'style' && all.every(isIn([inHome('web')]))) front.reloadStyle(`/${addresses.style}`);
  else if (fresh) front.reloadPage();
  if (all.some(isIn(ofServer)) && (await attempt(renewServer))) front.reloadPage();
}

const places = [...ofServer, inHome('web/src'), inHome('web/static')];
const known = lookAt(places);
await attempt(renewPage);
await attempt(renewServer);
console.log(`Mốc Giới: http://${host}:${frontPort}/ (every change of a source shows here)`);
await watch(places, known, takeOver);

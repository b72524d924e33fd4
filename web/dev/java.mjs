// The server's classes and the server itself, without packaging: what was changed is compiled with all that hangs on it,
// and a second server starts beside the first, which goes when the second answers.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { changesBetween, lookAt } from './watch.mjs';

const OPTIONS = ['-proc:none', '-parameters', '-Xlint:all,-processing,-serial,-classfile', '-encoding', 'UTF-8'];

/** Runs a program to its end; gives all that it said, and whether it ended well. */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ well: code === 0, said: said.trim() }));
  });
}

/** The compiled classes of a checkout, kept from one run to the next. */
export class Classes {
  #home;
  #folder;
  #sources;
  #libraries = '';

  constructor(home) {
    this.#home = home;
    this.#folder = path.join(home, 'target/dev');
    this.#sources = path.join(home, 'src/main/java');
  }

  /** The libraries of the pom, which Maven is asked for when the pom has changed. */
  async findLibraries() {
    const pom = createHash('sha256')
      .update(await readFile(path.join(this.#home, 'pom.xml')))
      .digest('hex');
    const list = path.join(this.#folder, `libraries-${pom.slice(0, 16)}`);
    await mkdir(this.#folder, { recursive: true });
    try {
      this.#libraries = await readFile(list, 'utf8');
    } catch {
      const { well, said } = await run(
        'mvn',
        ['-B', '-q', '-ntp', 'dependency:build-classpath', '-DincludeScope=runtime', `-Dmdep.outputFile=${list}`],
        { cwd: this.#home },
      );
      if (!well) throw new Error(`Maven could not find the libraries:\n${said}`);
      this.#libraries = await readFile(list, 'utf8');
    }
  }

  /** Compiles what was changed since the last time that this went well; says what is wrong, or gives null. */
  async compile() {
    const stamp = path.join(this.#folder, 'compiled.json');
    const classes = path.join(this.#folder, 'classes');
    const now = lookAt([this.#sources]);
    let before = new Map();
    try {
      const kept = JSON.parse(await readFile(stamp, 'utf8'));
      if (kept.libraries === this.#libraries) before = new Map(kept.sources);
    } catch {
      // Never compiled.
    }
    const { written, gone } = changesBetween(before, now);
    if (written.length + gone.length === 0) return null;
    const all = before.size === 0 || gone.length > 0;
    const files = all ? [...now.keys()] : await this.#withWhatHangsOn(written, [...now.keys()], classes);
    const fresh = await mkdtemp(path.join(this.#folder, 'compiling-'));
    try {
      const list = path.join(fresh, 'files');
      await writeFile(list, files.map((file) => `"${file.replaceAll('\\', '\\\\')}"`).join('\n'));
      const out = path.join(fresh, 'classes');
      const classPath = all ? this.#libraries : [classes, this.#libraries].join(path.delimiter);
      const { well, said } = await run(javaProgram('javac'), [
        ...OPTIONS,
        ...['--release', '17', '-implicit:none', '-cp', classPath, '-d', out, `@${list}`],
      ]);
      if (!well) return said;
      if (said) console.error(said);
      if (all) {
        await rm(classes, { recursive: true, force: true });
        await rename(out, classes);
      } else {
        for (const file of files) await forgetClassesOf(file, this.#sources, classes);
        await cp(out, classes, { recursive: true });
      }
      await writeFile(stamp, JSON.stringify({ libraries: this.#libraries, sources: [...now] }));
      return null;
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }

  /** The templates of pages become classes, anew with what they are filled with; says what is wrong, or gives null. */
  async compileTemplates() {
    const stamp = path.join(this.#folder, 'templates.json');
    const of = (place) => JSON.stringify([...lookAt([path.join(this.#home, place)])]);
    const now = {
      templates: of('src/main/jte'),
      filled: of('src/main/java/vn/mocgioi/http'),
      libraries: this.#libraries,
    };
    const before = JSON.parse(await readFile(stamp, 'utf8').catch(() => '{}'));
    if (JSON.stringify(before) === JSON.stringify(now)) return null;
    const generated = path.join(this.#home, 'target/generated-sources/jte');
    if (before.templates !== now.templates) {
      await rm(generated, { recursive: true, force: true });
      const made = await run('mvn', ['-B', '-q', '-ntp', 'jte:generate'], { cwd: this.#home });
      if (!made.well) return made.said;
    }
    const fresh = path.join(this.#folder, 'templates');
    await rm(fresh, { recursive: true, force: true });
    const classPath = [path.join(this.#folder, 'classes'), this.#libraries].join(path.delimiter);
    const { well, said } = await run(javaProgram('javac'), [
      ...OPTIONS,
      ...['--release', '17', '-cp', classPath, '-d', fresh, ...lookAt([generated]).keys()],
    ]);
    if (!well) return said;
    await writeFile(stamp, JSON.stringify(now));
    return null;
  }

  /** A class path of its own for one server: classes that change beneath a server break it. */
  async copy() {
    const folder = await mkdtemp(path.join(this.#folder, 'server-'));
    await cp(path.join(this.#folder, 'classes'), folder, { recursive: true });
    await cp(path.join(this.#folder, 'templates'), folder, { recursive: true });
    await cp(path.join(this.#home, 'src/main/resources'), folder, { recursive: true });
    await cp(path.join(this.#home, 'web/src/look/tokens.css'), path.join(folder, 'vn/mocgioi/http/answer/tokens.css'));
    await cp(path.join(this.#home, 'sql'), path.join(folder, 'sql'), { recursive: true });
    return { folder, classPath: [folder, this.#libraries].join(path.delimiter) };
  }

  /** Takes the folder for this process; gives the number of another that has it. Takes away what an earlier run left. */
  async take() {
    await mkdir(this.#folder, { recursive: true });
    const owner = path.join(this.#folder, 'pid');
    const pid = Number(await readFile(owner, 'utf8').catch(() => '0'));
    if (pid > 0 && pid !== process.pid && isAlive(pid)) return pid;
    await writeFile(owner, String(process.pid));
    for (const name of await readdir(this.#folder)) {
      if (/^(server|compiling)-/.test(name)) await rm(path.join(this.#folder, name), { recursive: true, force: true });
    }
    return null;
  }

  /**
   * The changed sources and those that use their types: whose text names one (no two types have one name), or whose
   * class was compiled against one without naming it.
   */
  async #withWhatHangsOn(changed, sources, classes) {
    const names = changed.map((file) => path.basename(file, '.java'));
    const binary = changed.map((file) => binaryName(file, this.#sources));
    const named = new RegExp(`\\b(${names.join('|')})\\b`);
    const chosen = new Set(changed);
    for (const file of sources) {
      if (chosen.has(file)) continue;
      if (named.test(await readFile(file, 'utf8'))) chosen.add(file);
      else {
        const compiled = await classesOf(file, this.#sources, classes);
        const bytes = await Promise.all(compiled.map((one) => readFile(one, 'latin1')));
        if (bytes.some((text) => binary.some((name) => text.includes(name)))) chosen.add(file);
      }
    }
    return [...chosen];
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const javaProgram = (name) => path.join(process.env['JAVA_HOME'], 'bin', name);

const binaryName = (file, sources) =>
  path
    .relative(sources, file)
    .replace(/\.java$/, '')
    .split(path.sep)
    .join('/');

/** The class files that a source was compiled into. */
async function classesOf(file, sources, classes) {
  const name = binaryName(file, sources);
  const folder = path.join(classes, path.dirname(name));
  const own = path.basename(name);
  const there = await readdir(folder).catch(() => []);
  return there
    .filter((one) => one === `${own}.class` || (one.startsWith(`${own}$`) && one.endsWith('.class')))
    .map((one) => path.join(folder, one));
}

async function forgetClassesOf(file, sources, classes) {
  for (const one of await classesOf(file, sources, classes)) await rm(one);
}

/** A server on a port of its own. */
export class JavaServer {
  static #all = new Set();
  #child;
  #copy;
  #asked = false;
  port;

  /** Starts one and waits until it listens; null when it ends before, having said why. */
  static async start(home, copy, args) {
    const options = process.env['MOCGIOI_JAVA_OPTS']?.split(/\s+/).filter(Boolean) ?? ['-Xmx512m', '-ea'];
    const child = spawn(
      javaProgram('java'),
      [
        ...options,
        ...['-XX:TieredStopAtLevel=1', `-Dmocgioi.home=${home}`, '-Djava.awt.headless=true', '-cp', copy.classPath],
        ...['vn.mocgioi.cli.Main', 'serve', ...args, '--host', '127.0.0.1', '--port', '0'],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const server = new JavaServer();
    server.#child = child;
    server.#copy = copy;
    JavaServer.#all.add(server);
    return new Promise((resolve, reject) => {
      let said = '';
      child.once('error', reject);
      child.once('exit', () => void server.#leave().then(() => resolve(null)));
      child.stdout.on('data', (text) => {
        if (server.port) return process.stdout.write(text);
        said += text;
        const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
        if (!port) return undefined;
        server.port = Number(port[1]);
        process.stdout.write(said.replace(/^Mốc Giới: .*\n/m, ''));
        return resolve(server);
      });
    });
  }

  /** Ends all, also one that has only begun to start. */
  static async stopAll() {
    await Promise.all([...JavaServer.#all].map((one) => one.stop()));
  }

  /** Has somebody told when it ends without having been asked to. */
  onFailure(tell) {
    this.#child.once('exit', () => this.#asked || tell());
  }

  /** Ends it as Ctrl-C does, and waits until it has. */
  async stop() {
    this.#asked = true;
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = new Promise((resolve) => this.#child.once('exit', resolve));
      this.#child.kill('SIGTERM');
      await ended;
    }
    await this.#leave();
  }

  async #leave() {
    JavaServer.#all.delete(this);
    await rm(this.#copy.folder, { recursive: true, force: true });
  }
}

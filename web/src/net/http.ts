import { t } from '../words/words.ts';

/** The one place that asks the server, and knows whether it answers. */

/** The server did not answer at all. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super(t('error.unreachable'), { cause });
  }
}

/** The server answered that it cannot: a problem document of RFC 9457. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** What an error says, whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface Asked {
  readonly signal?: AbortSignal;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

type Listener = (reachable: boolean) => void;

const RETRY_AFTER_MS = 2_500;

let reachable = true;
let token: string | null = null;
let signedIn = false;
let tokenRefused: () => void = () => undefined;
const listeners = new Set<Listener>();
let pending = 0;
let waitListener: (waiting: boolean) => void = () => undefined;

/** Tells whenever something begins to be waited for, and when all of it is here. */
export function onWaiting(listener: (waiting: boolean) => void): void {
  waitListener = listener;
  listener(pending > 0);
}

/** Tells whenever the server goes away or comes back. */
export function onReachable(listener: Listener): void {
  listeners.add(listener);
}

/** From now on questions to the interface are asked as whoever holds the token; tells when it opens nothing any more. */
export function useToken(next: string | null, refused: () => void = () => undefined): void {
  token = next;
  signedIn = false;
  tokenRefused = refused;
}

/** From now on questions are asked as whoever signed in, whose cookie no script sees; tells when that has ended. */
export function useSession(refused: () => void): void {
  token = null;
  signedIn = true;
  tokenRefused = refused;
}

/**
 * What a question carries that shows who asks; maps and files are the same for all and need not know. What changes
 * anything says that it comes from this page: no other site can.
 */
const identity = (path: string, method: string): Readonly<Record<string, string>> => {
  if (token && path.startsWith('api/')) return { authorization: `Bearer ${token}` };
  return signedIn && method !== 'GET' ? { 'x-mocgioi': '1' } : {};
};

export function getJson<T>(path: string, asked: Asked = {}): Promise<T> {
  return waitingFor(async () => {
    const response = await ask(path, { accept: 'application/json', ...asked.headers }, asked);
    return (await response.json()) as T;
  });
}

export async function postJson<T>(path: string, body: unknown, asked: Asked = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', ...asked.headers };
  return getJson<T>(path, { ...asked, method: 'POST', body: JSON.stringify(body), headers });
}

/** Takes something away. */
export async function remove(path: string): Promise<void> {
  await waitingFor(() => ask(path, {}, { method: 'DELETE' }));
}

/** The bytes of an answer; null when there is nothing (204). */
export function getBytes(path: string): Promise<ArrayBuffer | null> {
  return waitingFor(async () => {
    const response = await ask(path, {}, {});
    const bytes = await response.arrayBuffer();
    return bytes.byteLength === 0 ? null : bytes;
  });
}

/** Counts what is asked until the whole of its answer is here. */
async function waitingFor<T>(asking: () => Promise<T>): Promise<T> {
  waitFor(1);
  try {
    return await asking();
  } finally {
    waitFor(-1);
  }
}

function waitFor(more: 1 | -1): void {
  const was = pending > 0;
  pending += more;
  if (pending > 0 !== was) waitListener(pending > 0);
}

async function ask(path: string, headers: Record<string, string>, asked: Asked): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: asked.method ?? 'GET',
      headers: { ...headers, ...identity(path, asked.method ?? 'GET') },
      ...(asked.body === undefined ? {} : { body: asked.body }),
      ...(asked.signal ? { signal: asked.signal } : {}),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    lost();
    throw new Unreachable(cause);
  }
  found();
  if (response.status === 401 && (token ?? signedIn)) tokenRefused();
  if (!response.ok) throw await refusal(response);
  return response;
}

/** A file that only who holds a token is given. */
export async function getBlob(path: string): Promise<Blob> {
  return (await ask(path, {}, {})).blob();
}

/** Sends a file, and tells how much of it is on its way: fetch would not say. */
export function sendFile<T>(path: string, file: File, sent: (share: number) => void): Promise<T> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(identity(path, 'POST'))) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => sent(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => {
      lost();
      failed(new Unreachable(undefined));
    });
    request.addEventListener('load', () => {
      found();
      if (request.status === 401) tokenRefused();
      if (request.status < 300) done(JSON.parse(request.responseText) as T);
      else failed(refusalOf(request.status, request.responseText));
    });
    request.send(file);
  });
}

const refusal = async (response: Response): Promise<Refused> => refusalOf(response.status, await response.text());

function refusalOf(status: number, body: string): Refused {
  try {
    const problem = JSON.parse(body) as { title?: string; detail?: string };
    return new Refused(status, problem.title ?? '', problem.detail ?? problem.title ?? '');
  } catch {
    return new Refused(status, '', t('error.unexpected', { status }));
  }
}

/** Asks whether the server is there: who only looks asks nothing, and would not hear that it has gone. */
export function listenForServer(): void {
  if (reachable) fetch('readyz', { cache: 'no-store' }).catch(lost);
}

function found(): void {
  if (!reachable) tell(true);
}

function lost(): void {
  if (!reachable) return;
  tell(false);
  const knockLater = (): void => void window.setTimeout(() => void knock(), RETRY_AFTER_MS);
  const knock = async (): Promise<void> => {
    try {
      await fetch('readyz', { cache: 'no-store' });
      found();
    } catch {
      if (!reachable) knockLater();
    }
  };
  knockLater();
}

function tell(now: boolean): void {
  reachable = now;
  for (const listener of listeners) listener(now);
}

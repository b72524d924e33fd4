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

export interface Asked {
  readonly signal?: AbortSignal;
  readonly method?: 'GET' | 'POST';
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

type Listener = (reachable: boolean) => void;

const RETRY_AFTER_MS = 2_500;

let reachable = true;
let token: string | null = null;
const listeners = new Set<Listener>();

/** Tells whenever the server goes away or comes back. */
export function onReachable(listener: Listener): void {
  listeners.add(listener);
}

export function useToken(next: string | null): void {
  token = next;
}

export async function getJson<T>(path: string, asked: Asked = {}): Promise<T> {
  const response = await ask(path, { accept: 'application/json', ...asked.headers }, asked);
  return (await response.json()) as T;
}

export async function postJson<T>(path: string, body: unknown, asked: Asked = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', ...asked.headers };
  return getJson<T>(path, { ...asked, method: 'POST', body: JSON.stringify(body), headers });
}

/** The bytes of an answer; null when there is nothing (204). */
export async function getBytes(path: string): Promise<ArrayBuffer | null> {
  const response = await ask(path, {}, {});
  const bytes = await response.arrayBuffer();
  return bytes.byteLength === 0 ? null : bytes;
}

async function ask(path: string, headers: Record<string, string>, asked: Asked): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: asked.method ?? 'GET',
      headers: token ? { ...headers, authorization: `Bearer ${token}` } : headers,
      ...(asked.body === undefined ? {} : { body: asked.body }),
      ...(asked.signal ? { signal: asked.signal } : {}),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    lost();
    throw new Unreachable(cause);
  }
  found();
  if (!response.ok) throw await refusal(response);
  return response;
}

async function refusal(response: Response): Promise<Refused> {
  try {
    const problem = (await response.json()) as { title?: string; detail?: string };
    return new Refused(response.status, problem.title ?? '', problem.detail ?? problem.title ?? '');
  } catch {
    return new Refused(response.status, '', t('error.unexpected', { status: response.status }));
  }
}

function found(): void {
  if (!reachable) tell(true);
}

function lost(): void {
  if (!reachable) return;
  tell(false);
  const knock = async (): Promise<void> => {
    try {
      await fetch('readyz', { cache: 'no-store' });
      found();
    } catch {
      if (!reachable) setTimeout(knock, RETRY_AFTER_MS);
    }
  };
  setTimeout(knock, RETRY_AFTER_MS);
}

function tell(now: boolean): void {
  reachable = now;
  for (const listener of listeners) listener(now);
}

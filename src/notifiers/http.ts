import { Undelivered } from '../core/notifier.ts';
import { maskText } from '../core/secret.ts';
import { type Means, Passing, patiently } from './patience.ts';

/** Posting to addresses that are secrets: whoever has the URL of a webhook may post there. No error names one. */

const patience = 10_000;

/** A URL that may be posted to, or why not. Everything but loopback wants encryption. */
export function postable(text: string): URL | string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'its URL is none';
  }
  if (url.protocol === 'https:') return url;
  const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && loopback) return url;
  return 'its URL does not begin with https://';
}

export interface Post {
  readonly url: URL;
  readonly body: string;
  readonly type?: string;
  /** Made anew for each attempt: a signature names its time. */
  headers?(): Readonly<Record<string, string>>;
}

/** Answers the body of the answer, as far as it is worth reading. */
export function post(request: Post, means: Means): Promise<string> {
  return patiently(() => once(request, means), means);
}

async function once({ url, body, type = 'application/json; charset=utf-8', headers }: Post, means: Means): Promise<string> {
  const time = AbortSignal.timeout(means.patience ?? patience);
  let response: Response;
  let answer: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': type, 'user-agent': 'bylaw', ...headers?.() },
      // Whoever could redirect it would get what is in it.
      redirect: 'manual',
      signal: means.signal ? AbortSignal.any([time, means.signal]) : time,
    });
    answer = await beginning(response);
  } catch (thrown) {
    if (means.signal?.aborted) throw new Undelivered('the watch is ending');
    if (time.aborted) throw new Passing(`it did not answer within ${(means.patience ?? patience) / 1000} s`);
    throw new Passing(`it cannot be reached (${causeOf(thrown)})`);
  }
  const { status } = response;
  if (status >= 200 && status < 300) return answer;
  const said = `it answered ${status}${answer === '' ? '' : ` (${hide(answer, url)})`}`;
  if (status === 429 || status === 408 || status >= 500) throw new Passing(said, retryAfter(response.headers.get('retry-after'), means.now()));
  if (status >= 300 && status < 400) throw new Undelivered(`${said}, and redirections are not followed`);
  throw new Undelivered(said);
}

/** Of an answer that never ends only the beginning is read. */
async function beginning(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > 1000) break;
  }
  return text.slice(0, 1000);
}

/** Seconds, or a date. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Some servers answer with the address that was asked for. */
function hide(answer: string, url: URL): string {
  let text = answer.replace(/\s+/g, ' ').trim();
  for (const part of [url.href, `${url.pathname}${url.search}`, url.pathname, url.search.slice(1)])
    if (part.length > 1) text = text.replaceAll(part, '(address)').replaceAll(decoded(part), '(address)');
  return maskText(text).slice(0, 120);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The code of a network error: its message may name the host. */
function causeOf(thrown: unknown): string {
  const { cause, name } = thrown as { readonly cause?: { readonly code?: unknown }; readonly name?: unknown };
  return String(cause?.code ?? name ?? 'for a reason unknown');
}

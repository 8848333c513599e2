import type { ServerResponse } from 'node:http';
import type { Json } from '../json.ts';
import type { Fault } from './faults.ts';

export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  body: Json | undefined;
}

const HTML =
  '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body><p>We had issues.</p></body></html>';

const MESSAGES: Readonly<Record<number, string>> = {
  400: 'Problems parsing JSON',
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Issues are disabled for this repo',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit',
  500: 'Server Error',
  502: 'Server Error',
  503: 'No server is currently available to service your request.',
};

export const refusal = (status: number, message: string): Json => ({
  message,
  documentation_url: 'https://docs.github.com/rest',
  status: String(status),
});

/** The answer to a request hit by a fault of status, limit or redirect; otherwise `undefined`. */
export function refused(
  fault: Fault,
  headers: Record<string, string>,
  place: { graphql: boolean; now: Date; elsewhere: string; here: string },
): Outgoing | undefined {
  const { kind, retryAfter = 60 } = fault;
  if (typeof kind === 'number') {
    const more = kind === 429 ? { 'retry-after': String(retryAfter) } : {};
    return {
      status: kind,
      headers: { ...headers, ...more },
      body: refusal(kind, MESSAGES[kind] ?? ''),
    };
  }
  if (kind === 'primary-limit') {
    const reset = Math.floor(place.now.getTime() / 1000) + retryAfter;
    const limits = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const message = 'API rate limit exceeded for installation ID 1.';
    const graphql = { errors: [{ type: 'RATE_LIMITED', message }] };
    const body = place.graphql ? graphql : refusal(403, message);
    return { status: place.graphql ? 200 : 403, headers: { ...headers, ...limits }, body };
  }
  if (kind === 'secondary-limit') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return {
      status: 403,
      headers: { ...headers, 'retry-after': String(retryAfter) },
      body: refusal(403, message),
    };
  }
  if (kind === 'redirect' || kind === 'redirect-elsewhere') {
    const location = kind === 'redirect' ? place.here : place.elsewhere;
    const body = { message: 'Moved Permanently', url: location };
    return { status: kind === 'redirect' ? 301 : 302, headers: { ...headers, location }, body };
  }
  return undefined;
}

/** Writes an answer, whole or damaged by a fault of transport. */
export function send(response: ServerResponse, answer: Outgoing, fault: Fault | undefined): void {
  const { status, headers } = answer;
  const kind = fault?.kind;
  const html = kind === 'html' || (kind === 502 && status === 502);
  const type = html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  let text = html ? HTML : answer.body === undefined ? '' : JSON.stringify(answer.body);
  if (kind === 'empty') text = '';
  if (kind === 'null') text = 'null';
  if (kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (kind === 'hang') return;
  if (status === 204 || status === 304) {
    response.writeHead(status, headers).end();
    return;
  }
  const bytes = Buffer.from(text);
  if (kind === 'huge') {
    response.writeHead(status, { ...headers, 'content-type': type });
    response.write(bytes);
    // Still legal JSON: whitespace to the end.
    response.end(Buffer.alloc(11 * 1024 * 1024, ' '));
    return;
  }
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': String(bytes.length),
  });
  if (kind === 'cut') {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () =>
      response.socket?.destroy(),
    );
    return;
  }
  if (kind === 'drip') {
    drip(response, bytes);
    return;
  }
  response.end(bytes);
}

/** One byte every quarter of a second. */
function drip(response: ServerResponse, bytes: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, 250);
  response.on('close', () => clearInterval(timer));
}

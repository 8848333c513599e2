import { KnownCauseError } from '../faults/cause.ts';
import type { Agent, IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';

// `node:https` taken from the process: importing it as a module, or using the built-in fetch, would load an
// HTTP client three times the size of the whole decision.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');
const zlib = process.getBuiltinModule('node:zlib');

const LARGEST_ANSWER = 10 * 1024 * 1024;

/** The part of a fetch response that octokit reads. */
export interface FetchResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

export interface FetchCall {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

export type Fetch = (url: string, call?: FetchCall) => Promise<FetchResponse>;

/** The environment variables that select a proxy; Node itself reads `NODE_EXTRA_CA_CERTS`. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * A fetch over one keep-alive connection pool. Does not follow redirects, reads at most 10 MB, and aborts a
 * request after `timeout` ms, headers and body together.
 */
export function transport(
  environment: ProxyEnvironment,
  timeout: number,
): Fetch & { close(): void } {
  const agents = new Map<string, Promise<Agent>>();
  const fetch: Fetch = async (url, call = {}) => {
    const target = new URL(url);
    const proxy = proxyFor(target, environment);
    const key = `${target.protocol}${proxy ?? ''}`;
    let agent = agents.get(key);
    if (agent === undefined) {
      agent = agentFor(target, proxy);
      agents.set(key, agent);
    }
    return request(target, call, await agent, timeout);
  };
  const close = (): void => {
    for (const agent of agents.values())
      void agent.then(
        (open) => open.destroy(),
        () => undefined,
      );
  };
  return Object.assign(fetch, { close });
}

async function agentFor(target: URL, proxy: string | null): Promise<Agent> {
  const options = { keepAlive: true, maxSockets: 8, rejectUnauthorized: true };
  if (proxy !== null) {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return new HttpsProxyAgent(proxy, options);
  }
  return target.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}

/**
 * The proxy for a URL by `HTTPS_PROXY`/`HTTP_PROXY`, unless `NO_PROXY` names the host (`*`, a host,
 * a domain with or without a leading dot, each with an optional port).
 */
export function proxyFor(target: URL, environment: ProxyEnvironment): string | null {
  const read = (name: string): string => environment[name] || environment[name.toUpperCase()] || '';
  const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (proxy === '') return null;
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  const host = target.hostname.toLowerCase();
  for (const entry of read('no_proxy').split(/[\s,]+/)) {
    const [name = '', only] = entry.toLowerCase().split(/:(?=\d+$)/);
    if (name === '' || (only !== undefined && only !== port)) continue;
    const domain = name.replace(/^\*?\./, '');
    if (name === '*' || host === domain || host.endsWith(`.${domain}`)) return null;
  }
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function request(
  target: URL,
  call: FetchCall,
  agent: Agent,
  timeout: number,
): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    const body = call.body === undefined ? undefined : Buffer.from(call.body);
    const options: RequestOptions = {
      method: call.method ?? 'GET',
      agent,
      // Set explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED in a workflow's environment has no effect.
      rejectUnauthorized: true,
      headers: {
        ...call.headers,
        'accept-encoding': 'gzip',
        ...(body && { 'content-length': String(body.length) }),
      },
      ...(call.signal && { signal: call.signal }),
    };
    const late = setTimeout(() => sent.destroy(new KnownCauseError('too-late')), timeout);
    const fail = (error: Error): void => {
      clearTimeout(late);
      reject(error);
    };
    const sent = (target.protocol === 'https:' ? https : http).request(
      target,
      options,
      (answer) => {
        answer.on('error', fail);
        textOf(answer).then(
          (text) => {
            clearTimeout(late);
            resolve({
              status: answer.statusCode ?? 0,
              url: target.href,
              headers: headersOf(answer),
              text: () => Promise.resolve(text),
            });
          },
          (error: Error) => {
            answer.destroy();
            fail(error);
          },
        );
      },
    );
    sent.on('error', fail);
    // Otherwise a proxy's refusal to open a tunnel would be read as the server's own answer.
    sent.on('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode === 200) return;
      sent.destroy(new KnownCauseError('proxy-refused', `answered ${statusCode}`));
    });
    sent.end(body);
  });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A truncated answer ends in an error ("aborted"), so half a text is never used.
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new KnownCauseError('answer-too-large');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const packed = answer.headers['content-encoding'] === 'gzip';
  return (packed ? zlib.gunzipSync(bytes, { maxOutputLength: LARGEST_ANSWER }) : bytes).toString();
}

function headersOf(answer: IncomingMessage): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

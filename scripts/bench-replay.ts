import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FakeGitHub } from '../test/support/github/index.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * A proxy for a test GitHub on loopback: it forwards the first request of a kind and later repeats the same
 * answer at once. So only our side of the calls is measured, every round meets the same state, and a round's
 * changes do not affect the next. `latency`: delay of such an answer in ms.
 */
export interface Replay {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export async function replay(github: FakeGitHub, latency = 0): Promise<Replay> {
  const kept = new Map<string, Answer>();
  const began = performance.now();
  let origin = '';
  const server = createServer((request, response) => {
    void answerTo(request).then(({ status, headers, body }) => {
      // GitHub's clock continues while answers are repeated.
      const now = Date.parse(headers['date'] ?? '') + (performance.now() - began);
      response.writeHead(status, { ...headers, date: new Date(now).toUTCString() });
      response.end(body);
    });
  });

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const body = await bytesOf(request);
    const question = `${request.method} ${request.url} ${body.toString()}`;
    const known = kept.get(question);
    if (known !== undefined) {
      await setTimeout(latency);
      return known;
    }
    const answer = await passOn(request, body, github.origin, origin);
    kept.set(question, answer);
    return answer;
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const led = Object.entries(github.env).map(([name, value]) => [
    name,
    value.replace(github.origin, origin),
  ]);
  return {
    env: Object.fromEntries(led) as Record<string, string>,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Replaces the server's address in an answer by our own. */
async function passOn(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Buffer,
  from: string,
  to: string,
): Promise<Answer> {
  const passed = { ...headers };
  for (const name of ['host', 'connection', 'content-length', 'accept-encoding']) {
    delete passed[name];
  }
  const answer = await fetch(`${from}${url}`, {
    method,
    headers: passed as Record<string, string>,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const text = (await answer.text()).replaceAll(from, to);
  const told = Object.fromEntries(
    [...answer.headers]
      .filter(
        ([name]) =>
          !/^(?:connection|keep-alive|content-length|content-encoding|transfer-encoding)$/.test(
            name,
          ),
      )
      .map(([name, value]) => [name, value.replaceAll(from, to)]),
  );
  return { status: answer.status, headers: told, body: Buffer.from(text) };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

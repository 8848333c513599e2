import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ProxyOptions {
  /** `name:port` to `host:port`: where names lead in a closed network. */
  readonly leads?: Readonly<Record<string, string>>;
  /** `user:password` that the proxy requires. */
  readonly credentials?: string;
  /** Answer every CONNECT with this status instead of opening a tunnel. */
  readonly refuseWith?: number;
}

export interface Proxy {
  /** `http://127.0.0.1:port`, with the credentials if it requires any. */
  readonly url: string;
  /** `host:port` of every CONNECT, in order. */
  readonly connects: readonly string[];
  /** URLs requested without a tunnel, which it refuses. */
  readonly forwards: readonly string[];
  stop(): Promise<void>;
}

/** A CONNECT proxy on loopback. */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const connects: string[] = [];
  const forwards: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const expected =
    options.credentials === undefined
      ? undefined
      : `Basic ${Buffer.from(options.credentials).toString('base64')}`;
  const server = createServer((request, response) => {
    forwards.push(request.url ?? '');
    response.writeHead(501).end();
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    connects.push(target);
    const refuse = (status: number): void => {
      client.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
    };
    if (options.refuseWith !== undefined) return refuse(options.refuseWith);
    if (expected !== undefined && request.headers['proxy-authorization'] !== expected)
      return refuse(407);
    const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(options.leads?.[target] ?? target) ?? [];
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    keep(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const login = options.credentials === undefined ? '' : `${options.credentials}@`;
  return {
    url: `http://${login}127.0.0.1:${port}`,
    connects,
    forwards,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

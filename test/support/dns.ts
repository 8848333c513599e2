import { spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import dns2 from 'dns2';

// DNS servers on loopback: Debian's dnsmasq for honest zones, dns2 for faults.

export const HAS_DNSMASQ = spawnSync('dnsmasq', ['--version']).error === undefined;

export interface DnsServer {
  /** `127.0.0.1:port`, as a resolver takes it. */
  readonly address: string;
  stop(): Promise<void>;
}

/** The environment in which a bundle asks this server; the bundle is the shipped one. */
export function askingOnLoopback({ address }: DnsServer): Readonly<Record<string, string>> {
  const preload = new URL('loopback-dns.ts', import.meta.url);
  return { NODE_OPTIONS: `--import=${preload.href}`, LOOPBACK_DNS: address };
}

/** The texts of each name; each is split into strings of at most 255 characters, as in zones. */
export type Zone = Readonly<Record<string, readonly string[]>>;

/** A port that is free for UDP and TCP. */
async function freePort(): Promise<number> {
  for (;;) {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    const { port } = socket.address();
    const listener = createServer();
    const free = await new Promise<boolean>((resolve) => {
      listener.once('error', () => resolve(false));
      listener.listen(port, '127.0.0.1', () => listener.close(() => resolve(true)));
    });
    await new Promise<void>((resolve) => socket.close(() => resolve()));
    if (free) return port;
  }
}

function strings(text: string): readonly string[] {
  return text.match(/[\s\S]{1,255}/g) ?? [''];
}

/** Debian's dnsmasq with these names and no upstream server. */
export async function startDnsmasq(zone: Zone): Promise<DnsServer> {
  const port = await freePort();
  const records = Object.entries(zone).flatMap(([name, texts]) =>
    texts.map((text) => {
      // Its own syntax separates strings by commas, which key records do not contain.
      return `--txt-record=${name},${strings(text).join(',')}`;
    }),
  );
  const child = spawn(
    'dnsmasq',
    ['--keep-in-foreground', '--no-daemon', '--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--bind-interfaces', '--listen-address=127.0.0.1', `--port=${port}`, '--local=/#/', '--pid-file=', ...records], // biome-ignore format: arguments
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.includes('started')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`dnsmasq ended with ${code}`)));
  });
  return {
    address: `127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

/** The fault of a bad server's answer. */
export type DnsFault =
  | { readonly kind: 'rcode'; readonly code: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'cname'; readonly to: string }
  | { readonly kind: 'garbage' };

/** npm's dns2: the zone, with faults for some names. */
export async function startDns2(
  zone: Zone,
  faults: Readonly<Record<string, DnsFault>> = {},
): Promise<DnsServer> {
  const { Packet } = dns2;
  const server = dns2.createServer({
    udp: true,
    tcp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request);
      const [question] = request.questions;
      const name = question?.name.toLowerCase() ?? '';
      const fault = faults[name];
      if (fault?.kind === 'silence') return;
      if (fault?.kind === 'rcode') response.header.rcode = fault.code;
      if (question === undefined) return;
      if (fault?.kind === 'cname') {
        response.answers.push(
          Packet.createResourceFromQuestion(question, {
            type: Packet.TYPE.CNAME,
            ttl: 60,
            domain: fault.to,
          }),
        );
      }
      if (fault?.kind === 'garbage') {
        // It announces an answer that is not there.
        const head = response.toBuffer().subarray(0, 12);
        head.writeUInt16BE(1, 6);
        const bytes = Buffer.concat([head, Buffer.from('to ni odgovor')]);
        void send(Object.assign(response, { toBuffer: () => bytes }));
        return;
      }
      const texts = zone[name] ?? [];
      for (const text of texts) {
        response.answers.push(
          Packet.createResourceFromQuestion(question, {
            type: Packet.TYPE.TXT,
            ttl: 60,
            data: [...strings(text)],
          }),
        );
      }
      if (fault === undefined && texts.length === 0) response.header.rcode = 3;
      void send(response);
    },
  });
  const port = await freePort();
  const on = { port, address: '127.0.0.1' };
  await server.listen({ udp: on, tcp: on });
  return { address: `127.0.0.1:${port}`, stop: () => server.close() };
}

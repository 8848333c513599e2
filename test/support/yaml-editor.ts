import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What an editor shows for a file: the line (from 1) and its message. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** The language server that editors run (Red Hat's for YAML), over its own protocol. */
export interface YamlEditor {
  /** Opens a file and waits for its messages. */
  readonly open: (name: string, text: string) => Promise<readonly Remark[]>;
  readonly close: () => Promise<void>;
}

const PUBLISHED = z.object({
  method: z.literal('textDocument/publishDiagnostics'),
  params: z.object({
    uri: z.string(),
    diagnostics: z.array(
      z.object({
        message: z.string(),
        range: z.object({ start: z.object({ line: z.number() }) }),
      }),
    ),
  }),
});
const ASKED = z.object({ id: z.union([z.number(), z.string()]), method: z.string() });
const ANSWERED = z.object({ id: z.number(), result: z.unknown() });

/** `schemas`: JSON schema files by the ends of the file names they are for. */
export async function yamlEditor(schemas: Readonly<Record<string, string>>): Promise<YamlEditor> {
  const server = spawn(
    process.execPath,
    [resolve('node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const settings = {
    yaml: {
      validate: true,
      schemaStore: { enable: false },
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([end, path]) => [
          pathToFileURL(resolve(path)).href,
          `**/*${end}`,
        ]),
      ),
    },
  };
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const shown = new Map<string, (remarks: readonly Remark[]) => void>();
  const ready = Promise.withResolvers<void>();
  const receive = (message: unknown): void => {
    const asked = ASKED.safeParse(message);
    if (asked.success) {
      const { id, method } = asked.data;
      const wanted = ['yaml', 'http', '[yaml]', 'editor', 'files'];
      const result =
        method === 'workspace/configuration'
          ? wanted.map((section) => (section === 'yaml' ? settings.yaml : {}))
          : null;
      return send({ id, result });
    }
    const published = PUBLISHED.safeParse(message);
    if (published.success) {
      const { uri, diagnostics } = published.data.params;
      const remarks = diagnostics.map(({ range, message: said }) => ({
        line: range.start.line + 1,
        message: said,
      }));
      return shown.get(uri)?.(remarks);
    }
    if (ANSWERED.safeParse(message).success) ready.resolve();
  };
  let pending = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(pending.toString('utf8', 0, head))?.[1]);
      if (head < 0 || pending.length < head + 4 + length) return;
      const body = pending.toString('utf8', head + 4, head + 4 + length);
      pending = pending.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });
  send({
    id: 0,
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
    },
  });
  await ready.promise;
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });
  return {
    open: async (name, text) => {
      const uri = `file:///repository/${name}`;
      const { promise, resolve: show } = Promise.withResolvers<readonly Remark[]>();
      shown.set(uri, show);
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
      return await promise;
    },
    close: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
    },
  };
}

import { isDigest } from '../records/fields.ts';
import type { Digest } from '../records/types.ts';
import { pack, unpack } from './kept-verdict.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

// A decision kept on the announcement issue, where it outlives runs, logs and artifacts: packed, in comments
// of our own, each with a hidden line that says which part of which decision it is.

/** GitHub allows 65,536 characters per comment. */
const PART = 60_000;
const LINE = 120;

const MARKER =
  /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const BLOCK = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;

export interface KeptVerdictText {
  readonly interventionId: string;
  readonly planDigest: Digest;
  readonly text: string;
}

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The comments to write, each beginning with its hidden line; `words`: their text for people. */
export function keptComments(kept: KeptVerdictText, words: string): readonly string[] {
  const packed = pack(kept.text);
  const count = Math.ceil(packed.length / PART);
  return Array.from({ length: count }, (_, index) => {
    const part = packed.slice(index * PART, (index + 1) * PART);
    const lines = part.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
    const which = `${kept.interventionId}:${kept.planDigest}:${sha256Of(kept.text)}`;
    const marker = `<!-- ezdrav:verdict:${which}:${index + 1}/${count} -->`;
    return `${marker}\n\n${words}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
  });
}

/** The complete decisions about an intervention in our comments, oldest first, each once. */
export function keptIn(
  comments: readonly { readonly body: string }[],
  interventionId: string,
): readonly KeptVerdictText[] {
  const parts = comments.flatMap(({ body }) => {
    const [, id, planDigest = '', hash = '', number = '', count = ''] = MARKER.exec(body) ?? [];
    const [, packed = ''] = BLOCK.exec(body) ?? [];
    if (id !== interventionId) return [];
    const place = { number: Number(number), count: Number(count) };
    return [{ planDigest, hash, ...place, packed: packed.replaceAll(/\s/g, '') }];
  });
  return [...new Set(parts.map(({ hash }) => hash))].flatMap((hash): readonly KeptVerdictText[] => {
    const own = parts.filter((part) => part.hash === hash);
    const count = own[0]?.count ?? 0;
    const planDigest = own[0]?.planDigest ?? '';
    const whole = Array.from(
      { length: count },
      (_, index) => own.find(({ number }) => number === index + 1)?.packed ?? '',
    );
    const text = unpack(whole.join(''));
    if (text === null || sha256Of(text) !== hash || !isDigest(planDigest)) return [];
    return [{ interventionId, planDigest, text }];
  });
}

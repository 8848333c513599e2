import type { LetterBlock, LetterRow } from './body.ts';

const INDENT = '    ';

/** The body as plain text. A user's lines are indented or follow a label, so they cannot be mistaken for ours. */
export function asText(title: string, blocks: readonly LetterBlock[]): string {
  const parts = [title.toUpperCase(), ...blocks.map(blockText)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return block.text;
    case 'rows':
      return block.rows.map(rowText).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'links':
      return block.links.map(({ label, address }) => `${label}: ${address}`).join('\n');
    case 'line':
      return `${INDENT}${block.text}`;
  }
}

function rowText({ label, value }: LetterRow): string {
  if (!value.includes('\n')) return `${label}: ${value}`;
  return `${label}:\n${value.replace(/^(?=.)/gm, INDENT)}`;
}

import { REASON_CODES } from '../../src/rules/reason-codes.ts';

const CODES: ReadonlySet<unknown> = new Set(REASON_CODES);

/** Reason codes anywhere in a document, and those that come with a page. */
export function codesIn(value: unknown): { readonly all: Set<string>; readonly led: Set<string> } {
  const all = new Set<string>();
  const led = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node === 'string' && CODES.has(node)) all.add(node);
    if (typeof node !== 'object' || node === null) return;
    const { code, 'help-url': url }: { code?: unknown; 'help-url'?: unknown } = node;
    if (typeof code === 'string' && typeof url === 'string' && url.endsWith(`#${code}`)) {
      led.add(code);
    }
    Object.values(node).forEach(walk);
  };
  walk(value);
  return { all, led };
}

/** The reason codes of a document that lack the page that explains them. */
export function withoutPage(document: unknown): readonly string[] {
  const { all, led } = codesIn(document);
  return [...all].filter((code) => !led.has(code));
}

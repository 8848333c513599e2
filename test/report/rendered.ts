import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

type Root = Awaited<ReturnType<ReturnType<typeof renderer>['run']>>;
type Node = Root | Root['children'][number];

/** Elements by name in the order of the page, and its text apart from that in `code`. */
export interface Rendered {
  readonly elements: readonly string[];
  /** Text GitHub looks at for mentions, references and emoji: all that is not in `code` or `pre`. */
  readonly proseText: string;
  /** Where its links lead. */
  readonly links: readonly string[];
}

function renderer() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize);
}

/** Markdown as GitHub shows it: GFM with autolinks, raw HTML read, sanitised. */
export function rendered(markdown: string): Rendered {
  const processor = renderer();
  const elements: string[] = [];
  const links: string[] = [];
  let proseText = '';
  const visit = (node: Node, isProse: boolean): void => {
    if (node.type === 'text' && isProse) proseText += node.value;
    if (node.type === 'element') {
      elements.push(node.tagName);
      if (node.tagName === 'a') links.push(String(node.properties['href']));
    }
    if (!('children' in node)) return;
    const code = node.type === 'element' && ['code', 'pre'].includes(node.tagName);
    if (code) proseText += ' ';
    for (const child of node.children) visit(child, isProse && !code);
  };
  visit(processor.runSync(processor.parse(markdown)), true);
  return { elements, proseText, links };
}

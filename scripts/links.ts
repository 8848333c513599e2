import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// Checks every link of every Markdown file known to git: files and folders must exist, anchors must be
// headings. External links are only checked for their form; no request is made.

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

interface Link {
  readonly url: string;
  readonly line: number;
}

const parsed = new Map<string, readonly Node[]>();

/** All of a page's, parsed once for its links and for its anchors. */
function nodesOf(markdown: string): readonly Node[] {
  const known = parsed.get(markdown);
  if (known !== undefined) return known;
  const all: Node[] = [];
  const visit = (node: Node): void => {
    all.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node);
  parsed.set(markdown, all);
  return all;
}

function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** The anchors of the headings on GitHub, and those of `id` and `name` in HTML. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  for (const node of nodesOf(markdown)) {
    if (node.type === 'html') {
      for (const [, name] of (node.value ?? '').matchAll(/\b(?:id|name)="([^"]+)"/g)) {
        if (name !== undefined) anchors.add(name);
      }
    }
    if (node.type !== 'heading') continue;
    const slug = wordsOf(node)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

/** Links, pictures and definitions, and `href` and `src` in HTML; not those in code. */
export function linksOf(markdown: string): readonly Link[] {
  return nodesOf(markdown).flatMap((node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'html') {
      const found = (node.value ?? '').matchAll(/\b(?:href|src|srcset)="([^"]+)"/g);
      return [...found].map(([, url = '']) => ({ url, line }));
    }
    return node.url === undefined ? [] : [{ url: node.url, line }];
  });
}

/** What is wrong with a link of the file at `path` (from the root); null if nothing is. */
function faultOf(
  url: string,
  path: string,
  anchorsIn: (path: string) => ReadonlySet<string>,
): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const sound = /^(?:https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)$/i;
    return sound.test(url) ? null : 'no sound address';
  }
  const [file = '', anchor] = url.split('#');
  if (file.startsWith('/')) return 'not relative';
  const target = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)));
  if (target.startsWith('..')) return 'outside the repository';
  if (!existsSync(target)) return `no such file: ${target}`;
  if (anchor === undefined) return null;
  if (statSync(target).isDirectory() || !target.endsWith('.md')) {
    return /^L\d+(?:-L\d+)?$/.test(anchor) ? null : 'an anchor of no page';
  }
  return anchorsIn(target).has(decodeURIComponent(anchor)) ? null : `no heading #${anchor}`;
}

/** Every broken link as `file:line: link (why)`; paths from the root, which must be the current folder. */
export function brokenLinks(paths: readonly string[]): readonly string[] {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const known = new Map<string, ReadonlySet<string>>();
  const anchorsIn = (path: string): ReadonlySet<string> => {
    const anchors = known.get(path) ?? anchorsOf(read(path));
    known.set(path, anchors);
    return anchors;
  };
  return paths.flatMap((path) =>
    linksOf(read(path)).flatMap(({ url, line }) => {
      const fault = faultOf(url, path, anchorsIn);
      return fault === null ? [] : [`${path}:${line}: ${url} (${fault})`];
    }),
  );
}

/** The Markdown files that git knows or would add, except those that tests compare with. */
export function pages(): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'],
    { encoding: 'utf8' },
  );
  return listed.split('\0').filter((path) => existsSync(path) && !/\/golden\//.test(path));
}

if (process.argv[1] === import.meta.filename) {
  const broken = brokenLinks(pages());
  for (const each of broken) console.error(each);
  if (broken.length > 0) process.exitCode = 1;
  else console.log('every link leads somewhere');
}

import type { Json } from '../json.ts';
import type { Answer, Call } from './call.ts';

const sizeOf = (call: Call): number =>
  Math.min(100, Math.max(1, Number(call.query('per_page') ?? 30)));

/** The URL of a page; GitHub gives the repository or organisation by its number there. */
function addressOf(call: Call): URL {
  const url = new URL(call.url);
  const organisation = /\/orgs\/([^/]+)(?=\/)/.exec(url.pathname)?.[1];
  const id = organisation === undefined ? undefined : call.world.findUser(organisation)?.id;
  if (id !== undefined) {
    url.pathname = url.pathname.replace(/\/orgs\/[^/]+(?=\/)/, `/organizations/${id}`);
  }
  const named = /\/repos\/[^/]+\/[^/]+(?=\/)/;
  if (named.test(url.pathname)) {
    url.pathname = url.pathname.replace(named, `/repositories/${call.repository.id}`);
  }
  return url;
}

const link = (call: Call, changes: Record<string, string>, rel: string): string => {
  const url = addressOf(call);
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
  return `<${url.href}>; rel="${rel}"`;
};

/** One page of a list, numbered pages in the `Link` header. */
export function paged<T>(
  call: Call,
  all: readonly T[],
  shape: (one: T) => Json,
  wrap: (items: Json[], total: number) => Json = (items) => items,
): Answer {
  const size = sizeOf(call);
  const page = Math.max(1, Number(call.query('page') ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const links: string[] = [];
  if (page > 1) links.push(link(call, { page: String(page - 1) }, 'prev'));
  if (page < last) links.push(link(call, { page: String(page + 1) }, 'next'));
  if (page < last) links.push(link(call, { page: String(last) }, 'last'));
  if (page > 1) links.push(link(call, { page: '1' }, 'first'));
  const items = all.slice((page - 1) * size, page * size).map(shape);
  const headers = links.length > 0 ? { link: links.join(', ') } : {};
  return { status: 200, body: wrap(items, all.length), headers };
}

export const cursorOf = (offset: number): string =>
  Buffer.from(`cursor:${offset}`).toString('base64');
export const offsetOf = (cursor: string): number =>
  Number(/^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1] ?? Number.NaN);

/** One page of a list with `before` and `after` cursors, as the activity list has them. */
export function byCursor<T>(call: Call, all: readonly T[], shape: (one: T) => Json): Answer {
  const size = sizeOf(call);
  const after = call.query('after');
  const before = call.query('before');
  const end = before === undefined ? undefined : offsetOf(before);
  const start =
    end === undefined ? (after === undefined ? 0 : offsetOf(after)) : Math.max(0, end - size);
  const stop = end ?? start + size;
  const url = addressOf(call);
  url.searchParams.delete('after');
  url.searchParams.delete('before');
  const links: string[] = [];
  if (stop < all.length) links.push(cursorLink(url, 'after', stop, 'next'));
  if (start > 0) links.push(cursorLink(url, 'before', start, 'prev'));
  const headers = links.length > 0 ? { link: links.join(', ') } : {};
  return { status: 200, body: all.slice(start, stop).map(shape), headers };
}

function cursorLink(base: URL, name: string, offset: number, rel: string): string {
  const url = new URL(base);
  url.searchParams.set(name, cursorOf(offset));
  return `<${url.href}>; rel="${rel}"`;
}

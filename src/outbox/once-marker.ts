import { commentName } from './letter-record.ts';

// A comment that is made once has the thing's own hidden line, and one that distinguishes it from those of
// concurrent runs.

const SAID = /^<!-- ezdrav:said:(\S+) -->\r?$/m;

export function onceMarker(id: string): string {
  return `<!-- ezdrav:said:${id} -->`;
}

/** What distinguishes this comment. */
export function onceIdOf(comment: number, body: string): string {
  return SAID.exec(body)?.[1] ?? commentName(comment);
}

/** Returns true if a comment has a thing's hidden line; earlier versions wrote an id into that line. */
export function isSaid(body: string, marker: string): boolean {
  const open = `${marker.slice(0, -' -->'.length)}:`;
  return body.split(/\r?\n/).some((line) => line === marker || line.startsWith(open));
}

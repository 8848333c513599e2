import { commentName } from './letter-record.ts';

// A comment that says one thing, once, bears the thing's own hidden line and one that tells it apart from those of
// runs that race.

const SAID = /^<!-- ezdrav:said:(\S+) -->\r?$/m;

export function onceMarker(id: string): string {
  return `<!-- ezdrav:said:${id} -->`;
}

/** What tells this comment apart. */
export function onceIdOf(comment: number, body: string): string {
  return SAID.exec(body)?.[1] ?? commentName(comment);
}

/** Returns true if a comment bears a thing's hidden line; earlier versions wrote an id into that itself. */
export function isSaid(body: string, marker: string): boolean {
  const open = `${marker.slice(0, -' -->'.length)}:`;
  return body.split(/\r?\n/).some((line) => line === marker || line.startsWith(open));
}

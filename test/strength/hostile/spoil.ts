// A hostile file is made of a good one of any of the three kinds, or of nothing like it.

/** Makes the bytes of a hostile file out of a good one. */
export type Spoil = (good: string) => Uint8Array;

export interface Hostile {
  readonly name: string;
  readonly spoil: Spoil;
}

const encoder = new TextEncoder();

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The same bytes, whatever kind of file they are taken for. */
export function whole(name: string, content: string | Uint8Array): Hostile {
  return { name, spoil: () => (typeof content === 'string' ? utf8(content) : content) };
}

/** A good file with text before it. */
export function before(name: string, text: string): Hostile {
  return { name, spoil: (good) => utf8(text + good) };
}

/** A good file with text after it. */
export function after(name: string, text: string): Hostile {
  return { name, spoil: (good) => utf8(good + text) };
}

/** A good file whose `version: 1`, which all three kinds begin with, is written otherwise. */
export function version(name: string, line: string): Hostile {
  return {
    name,
    spoil: (good) => {
      if (!/^version: 1$/m.test(good)) throw new Error('no version to replace');
      return utf8(good.replace(/^version: 1$/m, () => line));
    },
  };
}

/** A good file in another encoding, or with bytes that are no text. */
export function bytes(name: string, spoil: (good: string) => Uint8Array): Hostile {
  return { name, spoil };
}

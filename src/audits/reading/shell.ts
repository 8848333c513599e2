/** A command of a script: its words without quotation marks, and its here document. */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly input: string;
}

const DEEPEST = 5;

/** Reads a script in one pass: a quoted text is one word, the content of `$( )` is also run. */
class Reader {
  readonly commands: ShellCommand[] = [];
  readonly #text: string;
  readonly #depth: number;
  #at = 0;
  #word = '';
  #written = false;
  #words: string[] = [];
  #waiting: string[] = [];
  #input = '';
  #asInput = false;

  constructor(text: string, depth: number) {
    // A line may continue after `\`, or in PowerShell after a backtick.
    this.#text = text.replace(/[ \t]*[\\`]\r?\n[ \t]*/g, ' ');
    this.#depth = depth;
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step(this.#text.charAt(this.#at));
    this.#endCommand();
    return this.commands;
  }

  #step(character: string): void {
    this.#at += 1;
    const next = this.#text.charAt(this.#at);
    if (character === "'" || character === '"') this.#quoted(character);
    else if (character === '$' && next === '(') this.#substituted();
    else if (character === '#' && !this.#written) this.#skipLine();
    else if (character === '<' && next === '<') this.#announced();
    else if (character === '\n') this.#endLine();
    else if (/[;&|(){}`]/.test(character)) this.#endCommand();
    else if (/\s/.test(character)) this.#endWord();
    else {
      const escaped = character === '\\' && /[\s"'$\\]/.test(next);
      this.#word += escaped ? next : character;
      if (escaped) this.#at += 1;
      this.#written = true;
      // `${NAME}` is one word; a lone brace joins commands.
      if (character === '$' && next === '{') this.#variable();
    }
  }

  #variable(): void {
    const end = this.#text.indexOf('}', this.#at);
    const to = end < 0 ? this.#text.length : end + 1;
    this.#word += this.#text.slice(this.#at, to);
    this.#at = to;
  }

  #quoted(mark: string): void {
    this.#written = true;
    let from = this.#at;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at];
      if (mark === '"' && character === '\\') this.#at += 1;
      else if (mark === '"' && character === '$' && this.#text[this.#at + 1] === '(') {
        this.#word += this.#text.slice(from, this.#at);
        this.#at += 1;
        this.#substituted();
        from = this.#at;
        this.#at -= 1;
      } else if (character === mark) break;
    }
    this.#word += this.#text.slice(from, this.#at);
    this.#at += 1;
  }

  #substituted(): void {
    const start = this.#at + 1;
    let depth = 1;
    let at = start;
    for (; at < this.#text.length && depth > 0; at += 1) {
      if (this.#text[at] === '(') depth += 1;
      if (this.#text[at] === ')') depth -= 1;
    }
    // Without an end, everything that follows is inside.
    const end = depth === 0 ? at - 1 : at;
    if (this.#depth < DEEPEST) {
      this.commands.push(...commandsIn(this.#text.slice(start, end), this.#depth + 1));
    }
    this.#written = true;
    this.#at = at;
  }

  #announced(): void {
    const ahead = this.#text.slice(this.#at, this.#at + 100);
    if (ahead.startsWith('<<')) {
      // `<<< text`: the next word is the command's input.
      this.#endWord();
      this.#asInput = true;
      this.#at += 2;
      return;
    }
    const [whole, , mark] = /^<-?\s*\\?(['"]?)([\w-]+)\1/.exec(ahead) ?? [];
    if (whole === undefined || mark === undefined) return;
    this.#waiting.push(mark);
    this.#at += whole.length;
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  /** A here document belongs to the last command of the line that starts it. */
  #endLine(): void {
    const marks = this.#waiting.splice(0);
    const before = this.commands.length;
    this.#endCommand();
    for (const mark of marks) {
      const rest = this.#text.slice(this.#at);
      const end = new RegExp(`^[ \\t]*${mark}[ \\t]*$`, 'm').exec(rest);
      const to = end === null ? rest.length : end.index;
      const body = rest.slice(0, to);
      this.#at += end === null ? rest.length : to + end[0].length;
      const index = Math.max(before, this.commands.length - 1);
      const command = this.commands[index];
      if (command !== undefined) this.commands[index] = { ...command, input: body };
    }
  }

  #endWord(): void {
    if (this.#written && this.#asInput) {
      this.#input = this.#word;
      this.#asInput = false;
    } else if (this.#written) this.#words.push(this.#word);
    this.#word = '';
    this.#written = false;
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#words.length > 0) this.commands.push({ words: this.#words, input: this.#input });
    this.#words = [];
    this.#input = '';
    this.#asInput = false;
  }
}

/**
 * The commands of a script in any shell, as far as needed to find out what it runs. Never throws; linear in
 * the script's length apart from nested `$( )`.
 */
export function commandsIn(script: string, depth = 0): readonly ShellCommand[] {
  return new Reader(script, depth).read();
}

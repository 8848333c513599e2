/** What stays as it is in any language: it is typed, quoted, or named by somebody else. */
const NO_SENTENCE: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /```[\s\S]*?```/g,
  /<(?:pre|code|script|style)\b[\s\S]*?<\/(?:pre|code|script|style)>/g,
  /`[^`]*`/g,
  /»[^«]{0,2000}«/g,
  /[\u{E000}][^\u{E001}]*[\u{E001}]/gu,
  /‹[^›]*›/g,
  /(?:Settings|→) (?:→ )?[A-Z][^:.]*/g,
  /[Pp]ull request/g,
  /DevOps Research and Assessment/g,
  // What a later run reads again.
  /^refused for time alone: .*/gm,
  /Pričakovano: .*/g,
  /\b(?:GET|POST|PATCH|PUT|DELETE) \S+/g,
  /\bGITHUB_\w+/g,
  /ezdrav [a-z-].*/g,
  /\bpermissions: (?:\{[^}]*\}|\S+)/g,
  /https?:\/\/\S+/g,
  /<[^>]*>/g,
  /^\s*[\w-]+: {0,2}(?:\d{4}-\d\d|#).*/g,
];

const ENGLISH =
  /(?<![\p{L}\d._-])(?:the|and|of|is|are|was|were|with|not|for|this|that|whoever|which|could|must|may|step|been|who|letter|whether|nothing|nobody|an|cannot|please|again|only|has|have|had|when|where|what|why|how|it|its|but|does|did|will|would|should|into|than|then|there|because|before|after|without|every|each|other|no such|unknown|unexpected|invalid|missing|failed|failure|error|found|expected|required|denied|refused|timed|timeout|empty|wrong|request|response)(?![\p{L}\d:-])/giu;

const LIBRARY =
  /\b(?:E[A-Z]{5,}|ERR_\w+|[A-Z]+_AS_[A-Z_]+|UND_ERR\w*|\w*TypeError|SyntaxError|RangeError|AbortError|HttpError|ZodError|[Zz]od|[Oo]ctokit|[Uu]ndici|[Nn]odemailer|node:internal|BAD_INDENT|MISSING_CHAR|UNEXPECTED_TOKEN|BLOCK_AS_IMPLICIT_KEY|IMPOSSIBLE)\b/;

/** The text without what is typed or quoted in it. */
export function sentencesOf(text: string): string {
  return NO_SENTENCE.reduce((left, pattern) => left.replace(pattern, ' '), text);
}

/** The first English word that stands in Slovene text as our own; undefined where none does. */
export function englishIn(text: string): string | undefined {
  const found = [...sentencesOf(text).matchAll(ENGLISH)].map(([word]) => word);
  // A name in capitals is no word of a sentence.
  return found.find((word) => word !== word.toUpperCase());
}

/** The first name that a library gives to what went wrong and that is not quoted as another's words. */
export function libraryIn(text: string): string | undefined {
  return LIBRARY.exec(sentencesOf(text))?.[0];
}

/** The first time that is written for machines and stands in a sentence. */
export function isoTimeIn(text: string): string | undefined {
  return /\d{4}-\d\d-\d\d(?:T\d\d:\d\d[\d:.]*Z?)?/.exec(sentencesOf(text))?.[0];
}

/** Each line of the text that is not Slovene as a person reads it, with what is wrong in it. */
export function notSlovene(text: string): readonly string[] {
  // A block of code and a comment go as wholes, before lines are looked at.
  const whole = NO_SENTENCE.slice(0, 5).reduce((left, each) => left.replace(each, ' '), text);
  return whole.split('\n').flatMap((line) => {
    const found = [englishIn(line), libraryIn(line), isoTimeIn(line)].filter(
      (each) => each !== undefined,
    );
    return found.length === 0 ? [] : [`“${found.join('”, “')}” in: ${line.trim()}`];
  });
}

import { constants } from 'node:os';

/** What is the same in any language, because it is typed, quoted, or named by others. */
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
  // What a later run reads back.
  /^refused for time alone: .*/gm,
  /Pričakovano: .*/g,
  /\b(?:GET|POST|PATCH|PUT|DELETE) \S+/g,
  /\bGITHUB_\w+/g,
  /ezdrav [a-z-].*/g,
  /--[a-z-]+ \S+/g,
  /\bpermissions: (?:\{[^}]*\}|\S+)/g,
  /https?:\/\/\S+/g,
  /<[^>]*>/g,
  /^[+-]?\s*[\w-]+: {0,2}(?:\d{4}-\d\d|#|\{ ).*/g,
];

const ENGLISH =
  /(?<![\p{L}\d._-])(?:the|and|of|is|are|was|were|with|not|for|this|that|whoever|which|could|must|may|step|been|who|letter|whether|nothing|nobody|an|cannot|please|again|only|has|have|had|when|where|what|why|how|it|its|but|does|did|will|would|should|into|than|then|there|because|before|after|without|every|each|other|no such|unknown|unexpected|invalid|missing|failed|failure|error|found|expected|required|denied|refused|timed|timeout|empty|wrong|request|response)(?![\p{L}\d:-])/giu;

/** Names that the system and libraries give to faults. */
const NAMES: readonly string[] = [
  ...Object.keys(constants.errno),
  'ENOTFOUND',
  'ENODATA',
  'ESERVFAIL',
  'EAI_\\w+',
  'ESOCKET',
  'ECONNECTION',
  'EENVELOPE',
  'EMESSAGE',
  'EAUTH',
  'ETLS',
  'EDNS',
  'ERR_\\w+',
  'HPE_\\w+',
  'UND_ERR\\w*',
  'CERT_\\w+',
  '\\w+_CERT(?:_\\w+)?',
  '[A-Z]+_AS_[A-Z_]+',
  'BAD_\\w+',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'TAB_AS_INDENT',
  'IMPOSSIBLE',
  '\\w*TypeError',
  'SyntaxError',
  'RangeError',
  'AbortError',
  'HttpError',
  'RequestError',
  'ZodError',
  '[Zz]od',
  '[Oo]ctokit',
  '[Uu]ndici',
  '[Nn]odemailer',
  'node:internal',
  'invalid_(?:type|value|format|union|key)',
  'invalid_element',
  'too_(?:small|big)',
  'unrecognized_keys',
  'not_multiple_of',
];
const LIBRARY = new RegExp(`\\b(?:${NAMES.join('|')})\\b`);

/** Their sentences. */
const LIBRARY_TEXT =
  /Invalid (?:URL|login|input|IP address|option)|fetch failed|getaddrinfo|socket hang up|Unexpected (?:token|end of|scalar)|not valid JSON|Cannot (?:read|set) properties|is not a function|no such file or directory|permission denied|self.signed certificate|certificate has expired|altnames?|wrong version number|Greeting never|Connection (?:timeout|closed)|Unknown [Ee]rror|Parse Error|connect E|read E|write E|operation was aborted|This operation|no space left|not permitted|implicit keys|flow (?:map|sequence|collection)|Expected (?:string|number|object|array|boolean)/;

/** The text without what is typed or quoted in it. */
function sentencesOf(text: string): string {
  return NO_SENTENCE.reduce((left, pattern) => left.replace(pattern, ' '), text);
}

/** The first English word of ours in a Slovene text; undefined if there is none. */
export function englishIn(text: string): string | undefined {
  const found = [...sentencesOf(text).matchAll(ENGLISH)].map(([word]) => word);
  // A name in capitals is not a word of a sentence.
  return found.find((word) => word !== word.toUpperCase());
}

/**
 * The first name or sentence that a library gives to a fault, even in a quotation. `theirs` excuses whole
 * texts of another server or of the user's own file.
 */
function libraryIn(text: string, theirs: readonly string[] = []): string | undefined {
  const own = theirs.reduce((left, each) => left.replaceAll(each, ' '), text);
  const said = own.replace(/<!--[\s\S]*?-->/g, ' ').replace(/https?:\/\/\S+/g, ' ');
  return (LIBRARY.exec(said) ?? LIBRARY_TEXT.exec(said))?.[0];
}

/** The first machine-readable time within a sentence. */
function isoTimeIn(text: string): string | undefined {
  return /\d{4}-\d\d-\d\d(?:T\d\d:\d\d[\d:.]*Z?)?/.exec(sentencesOf(text))?.[0];
}

/** Each line of the text that is not readable Slovene, with what is wrong in it. */
export function notSlovene(text: string, theirs: readonly string[] = []): readonly string[] {
  // Code blocks and comments are removed whole before lines are checked.
  const whole = NO_SENTENCE.slice(0, 5).reduce((left, each) => left.replace(each, ' '), text);
  const foreign = whole.split('\n').flatMap((line) => {
    const found = [englishIn(line), isoTimeIn(line)].filter((each) => each !== undefined);
    return found.length === 0 ? [] : [`“${found.join('”, “')}” in: ${line.trim()}`];
  });
  const library = text.split('\n').flatMap((line) => {
    const found = libraryIn(line, theirs);
    return found === undefined ? [] : [`“${found}” in: ${line.trim()}`];
  });
  return [...foreign, ...library];
}

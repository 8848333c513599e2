// What a reviewer and, years later, `git blame` need from a commit's message.

/** One commit: its message, and the files it touches. */
export interface Commit {
  readonly id: string;
  readonly message: string;
  readonly files: readonly string[];
}

const LONGEST_SUBJECT = 72;
/** First words of a subject that promise unchanged behaviour. */
const NO_BEHAVIOUR = /^(?:Rename|Move|Split|Fold|Format|Sort|Delete|Inline|Extract|Raise|Reword)\b/;
/** "Added", "Adding", "Adds": not what the commit does if it is applied. */
const NOT_IMPERATIVE = /^(?:\w+ing|\w{2,}ed|(?:add|fix|make|remove|update|refuse|move)e?s)\b/i;
/** Imperatives with such endings. */
const IMPERATIVE =
  /^(?:bring|string|need|heed|feed|seed|speed|embed|shed|exceed|proceed|succeed)\b/i;

/** The faults of a commit's message; empty if there are none. Merges are ignored. */
export function faultsOf({ message, files }: Commit): readonly string[] {
  const [subject = '', blank = '', ...body] = message.trimEnd().split('\n');
  const faults: string[] = [];
  if (subject.length > LONGEST_SUBJECT) {
    faults.push(`the subject has ${subject.length} characters; at most ${LONGEST_SUBJECT}`);
  }
  if (!/^[A-Z]\w*\s+\S/.test(subject)) faults.push('the subject is not a sentence of two words');
  if (subject.endsWith('.')) faults.push('the subject ends with a full stop');
  if (NOT_IMPERATIVE.test(subject) && !IMPERATIVE.test(subject)) {
    faults.push('the subject is not in the imperative: "Refuse …", not "Refused …"');
  }
  if (blank !== '') faults.push('the second line is not empty');
  const behaves = files.some((file) => /^(?:src\/|action\.yml$)/.test(file));
  if (behaves && !NO_BEHAVIOUR.test(subject) && body.join('').trim() === '') {
    faults.push('src changes, and no body says why');
  }
  const ofDist = files.filter((file) => file.startsWith('dist/'));
  if (ofDist.length > 0 && ofDist.length === files.length) {
    faults.push('dist alone changes; build it in the commit that needs it');
  }
  return faults;
}

import type { Fault } from './fault.ts';
import { type KnownContacts, nationalDigits } from './known-contacts.ts';
import { addressesIn } from './mail-address.ts';
import { isWrittenAsTelephone, telephonesIn } from './telephone.ts';
import type { YamlComment } from './yaml-profile.ts';
import type { Branch, KeyPath } from './yaml-tree.ts';

// Addresses, telephone numbers and personal numbers (EMŠO) do not belong in a repository. A fault names only
// the place and the kind, never the value.

/** `@` an e-mail address, `tel.` a telephone number, `EMŠO` a personal number. */
export type PersonalKind = '@' | 'tel.' | 'EMŠO';

interface Trace {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly index: number;
}

const AT_SIGN = /[@＠﹫]/;

const THIRTEEN_DIGITS = /(?<![\da-fA-F])\d{13}(?![\da-fA-F])/g;
const EMSO_WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Returns true if 13 digits begin with a day and a month and end with the right check digit. */
function isEmso(digits: string): boolean {
  if (!/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits)) return false;
  const sum = EMSO_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(digits[index]),
    0,
  );
  // With a remainder of 1 the check digit would be 10: such numbers are not issued.
  return (11 - (sum % 11)) % 11 === Number(digits[12]);
}

function tracesIn(text: string, addressesMeant = false): Trace[] {
  const traces = (
    kind: PersonalKind,
    pattern: RegExp,
    holds: (found: string) => boolean,
  ): Trace[] =>
    [...text.matchAll(pattern)]
      .filter(([found]) => holds(found))
      .map((match) => ({ kind, text: match[0], index: match.index }));
  return [
    ...(addressesMeant ? [] : addressesIn(text).map((found): Trace => ({ kind: '@', ...found }))),
    ...telephonesIn(text).map((found): Trace => ({ kind: 'tel.', ...found })),
    ...traces('EMŠO', THIRTEEN_DIGITS, isEmso),
  ];
}

/** Returns true if `text` may contain personal data; used before a diagnostic repeats it. */
export function looksPersonal(text: string): boolean {
  return AT_SIGN.test(text) || tracesIn(text).length > 0;
}

function faultOf(trace: Trace, at: number, key: KeyPath): Fault {
  return { at, code: 'file.personal-data', key, found: '', expected: [trace.kind] };
}

/** Faults of the comments of a file. */
export function personalDataInComments(
  comments: readonly YamlComment[],
  known: KnownContacts,
): readonly Fault[] {
  return comments.flatMap(({ at, text }) =>
    tracesIn(text)
      .filter((trace) => !isKnown(trace, [], known))
      .map((trace) => faultOf(trace, at + trace.index, [])),
  );
}

/** Keys that are meant to hold addresses. */
const ADDRESS_KEYS: ReadonlySet<string | number> = new Set([
  'recipients',
  'contacts',
  'contact',
  'approvers',
]);

/** Returns true for an address or a telephone number that is allowed here. */
function isKnown({ kind, text }: Trace, key: KeyPath, known: KnownContacts): boolean {
  if (kind === '@') return known.addresses.has(text.toLowerCase());
  if (kind !== 'tel.') return false;
  const path = key.join('.');
  // The one key for a telephone number (whom to call at night), and a plan that repeats that number.
  return (
    path === 'contractor.on-duty' ||
    (path === 'contact' && known.dutyNumbers.has(nationalDigits(text)))
  );
}

/** Returns true for a ticket number: nine digits in one piece in a reference are not a telephone number. */
function isNumberOfRecord({ kind, text }: Trace, key: KeyPath): boolean {
  return kind === 'tel.' && key.at(-1) === 'reference' && !isWrittenAsTelephone(text);
}

/** In a plan, `contact` names a role, not an address. */
const holdsAddresses = (child: string | number, within: KeyPath): boolean =>
  ADDRESS_KEYS.has(child) && !(child === 'contact' && within.length === 0);

/** Faults of the keys and values of a file; `text` is the whole of it, to find the exact place. */
export function personalDataInTree(
  text: string,
  root: Branch,
  known: KnownContacts,
): readonly Fault[] {
  const faults: Fault[] = [];
  const walk = (branch: Branch, key: KeyPath, addresses: boolean): void => {
    const last = key.at(-1);
    const { written, at, end } = branch;
    if (typeof last === 'string') {
      faults.push(...tracesIn(last).map((trace) => faultOf(trace, branch.keyAt, key)));
    }
    if (typeof written === 'string') {
      // A Message-ID looks like an address but is not personal.
      const scanned = last === 'reference' ? written.replace(/<[^<>\s]*>/g, ' ') : written;
      for (const trace of tracesIn(scanned, addresses)) {
        if (isKnown(trace, key, known) || isNumberOfRecord(trace, key)) continue;
        const within = text.slice(at, end).indexOf(trace.text);
        faults.push(faultOf(trace, at + Math.max(0, within), key));
      }
    }
    for (const [child, next] of branch.children) {
      walk(next, [...key, child], addresses || holdsAddresses(child, key));
    }
  };
  walk(root, [], false);
  return faults;
}

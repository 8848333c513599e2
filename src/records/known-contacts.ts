import type { WrittenValue } from './yaml-tree.ts';

/** Contacts allowed in any file, because `solution.yml` or the rules themselves name them. */
export interface KnownContacts {
  /** Addresses in lower case. */
  readonly addresses: ReadonlySet<string>;
  /** Digits of the on-duty numbers, without the country code; for the key `contact` of a plan. */
  readonly dutyNumbers: ReadonlySet<string>;
}

const PRESCRIBED: readonly string[] = ['servicedesk@src.si', 'ikt@ezdrav.si'];

export const PRESCRIBED_CONTACTS: KnownContacts = {
  addresses: new Set(PRESCRIBED),
  dutyNumbers: new Set(),
};

/** The contacts that a `solution.yml` names, as far as it can be read. */
export function contactsIn(solution: WrittenValue | null): KnownContacts {
  const texts = [
    ...textsIn(at(solution, 'contacts')),
    ...textsIn(at(solution, 'approvers')),
    ...textsIn(at(at(solution, 'client'), 'contact')),
    ...textsIn(at(at(solution, 'contractor'), 'contact')),
  ];
  const duty = textsIn(at(at(solution, 'contractor'), 'on-duty'));
  return {
    addresses: new Set([...PRESCRIBED, ...texts.map((text) => text.toLowerCase())]),
    dutyNumbers: new Set(duty.flatMap((text) => (text.match(NUMBER) ?? []).map(nationalDigits))),
  };
}

const NUMBER = /[+\d][\d ()/.\u00A0\u2010-\u2015-]{5,}\d/g;

/** `+386 41 123 456` and `041 123 456` are one number. */
export function nationalDigits(telephone: string): string {
  return telephone
    .replace(/\D/g, '')
    .replace(/^(?:00)?386/, '')
    .replace(/^0/, '');
}

function at(written: WrittenValue | null, key: string): WrittenValue | null {
  if (written === null || typeof written === 'string' || Array.isArray(written)) return null;
  return written[key] ?? null;
}

function textsIn(written: WrittenValue | null): readonly string[] {
  if (written === null) return [];
  return typeof written === 'string' ? [written] : Object.values(written).flatMap(textsIn);
}

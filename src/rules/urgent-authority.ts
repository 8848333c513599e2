import { samePerson } from './accounts.ts';
import { isOffline } from './offline.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { InterventionCase } from './rule.ts';
import { starter } from './starters.ts';

export interface Authority {
  readonly code: Extract<ReasonCode, 'urgent.not-authorised' | 'urgent.unverifiable'> | null;
  readonly by: string | null;
  readonly checked: 'checked' | 'not-checkable' | 'nobody-named';
}

/**
 * Judges whether someone of `urgent-authorities` merged or pushed the plan, or starts the run; a bot's re-run
 * does not count as theirs. Without the list anyone may, with an empty list no one.
 */
export function authority(judged: InterventionCase): Authority {
  const listed = judged.solution['urgent-authorities'];
  if (listed === undefined) return { code: null, by: null, checked: 'nobody-named' };
  // An empty list contains no one, so it does not matter whether the person is known.
  if (listed.length === 0) return { code: 'urgent.not-authorised', by: null, checked: 'checked' };
  const { landing } = judged.facts;
  const landed = landing?.known === true ? landing.value : null;
  const brought = [landed?.landedBy ?? null, ...(landed?.mergers ?? [])];
  const people = [starter(judged.facts), ...brought].filter((person) => person !== null);
  const found = people.find((person) => listed.some((each) => samePerson(each, person)));
  if (found !== undefined) return { code: null, by: found.login, checked: 'checked' };
  const offline = isOffline(judged.facts);
  if (offline && people.length === 0) return { code: null, by: null, checked: 'not-checkable' };
  const code =
    offline || (landed?.landedBy ?? null) !== null
      ? 'urgent.not-authorised'
      : 'urgent.unverifiable';
  return { code, by: null, checked: 'checked' };
}

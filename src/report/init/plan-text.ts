import type { Interval } from '../../calendar/instant.ts';
import { localDateTime } from '../../calendar/zone.ts';
import type { Language } from '../../records/types.ts';
import { messagesIn } from '../language.ts';
import { commented } from './commented.ts';
import { schemaLine, value } from './starters.ts';

/** What the plan of an ordinary intervention is made from. */
export interface PlanStart {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly solution: string;
  readonly tag: string;
  readonly description: string;
  readonly reason: string;
  readonly impact: string;
  readonly rollback: string;
  /** The version that runs now; null if not given. */
  readonly from: string | null;
  readonly slot: Interval;
  readonly downtime: boolean;
  readonly affects: readonly string[];
}

/** The plan as a file; what was not asked for is omitted rather than invented. */
export function interventionText(start: PlanStart): string {
  const c = messagesIn(start.language).starterComments;
  const { tag, slot, from } = start;
  const versions = `${from === null ? '' : `, from: ${value(from)}`}, to: ${value(versionOf(tag))}`;
  return `${schemaLine('intervention')}
${commented(c.plan)}
version: 1
id: ${value(start.id)}
title: ${value(start.title)}
solution: ${value(start.solution)}
environment: production
release:
  tag: ${value(tag)}
description: ${value(start.description)}
reason: ${value(start.reason)}
components:
  - { name: ${value(start.solution)}${versions} }
affects: [${start.affects.map(value).join(', ')}]  # ${c.affects}
schedule:
  start: ${localDateTime(slot.start)}
  end: ${localDateTime(slot.end)}
  downtime: ${start.downtime}  # ${c.downtime}
impact: ${value(start.impact)}
rollback: ${value(start.rollback)}
`;
}

/** The version of a tag: the same for `v4.12.0` and `4.12.0`. */
export function versionOf(tag: string): string {
  return /^v\d/.test(tag) ? tag.slice(1) : tag;
}

import { HOUR, type Instant, plus } from '../../calendar/instant.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { Language } from '../../records/types.ts';
import { messagesIn } from '../language.ts';
import { commented } from './commented.ts';
import { versionOf } from './plan-text.ts';
import { schemaLine, value } from './starters.ts';

/** What the file of an urgent intervention is made from; everything was given for this one. */
export interface UrgentStart {
  readonly language: Language;
  readonly id: string;
  readonly tag: string;
  readonly incident: string;
  readonly solution: string;
  /** The version that runs now. */
  readonly from: string;
  readonly reason: string;
  readonly impact: string;
  readonly rollback: string;
  readonly affects: readonly string[];
  readonly downtime: boolean;
  readonly now: Instant;
}

/** Assumed length of the work: the file must state an end, but no rule enforces it for an urgent intervention. */
const LENGTH = 4 * HOUR;

/** A time with its offset, so that it is unambiguous in the hour that occurs twice. */
function time(at: Instant): string {
  return `${localDateTime(at)}${offsetAt(at)}`;
}

/** The plan of an urgent intervention. */
export function urgentText(start: UrgentStart): string {
  const c = messagesIn(start.language).starterComments;
  const { tag, incident, now } = start;
  return `${schemaLine('intervention')}
${commented(c.urgent)}
version: 1
id: ${value(start.id)}
title: ${value(`Urgentni poseg: ${tag} (${incident})`.slice(0, 200))}
solution: ${value(start.solution)}
environment: production
release:
  tag: ${value(tag)}
description: ${value(`Urgentna namestitev izdaje ${tag} zaradi incidenta ${incident}.`)}
reason: ${value(start.reason)}
components:
  - { name: ${value(start.solution)}, from: ${value(start.from)}, to: ${value(versionOf(tag))} }
affects: [${start.affects.map(value).join(', ')}]
schedule:
  start: ${time(now)}
  end: ${time(plus(now, LENGTH))}
  downtime: ${start.downtime}
impact: ${value(start.impact)}
rollback: ${value(start.rollback)}
urgent:
  reason: ${value(start.reason)}
  incident: ${value(incident)}
`;
}

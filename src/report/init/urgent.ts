import { HOUR, type Instant, plus } from '../../calendar/instant.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { Intervention, Language } from '../../records/types.ts';
import { messagesIn } from '../language.ts';
import { commented } from './commented.ts';
import { schemaLine, value } from './starters.ts';

/** What an urgent file is made of. */
export interface UrgentStart {
  readonly id: string;
  readonly tag: string;
  readonly incident: string;
  readonly reason: string;
  readonly impact: string;
  readonly rollback: string;
  readonly now: Instant;
  /** The name of the solution where there is no intervention before. */
  readonly solution: string;
  /** Null: there was none. */
  readonly last: Intervention | null;
  readonly language: Language;
}

/** How long the work is taken to last: the file must state an end, no rule holds an urgent one to it. */
const LENGTH = 4 * HOUR;

/** A time with its offset, so that it is told apart in the hour that comes twice. */
function time(at: Instant): string {
  return `${localDateTime(at)}${offsetAt(at)}`;
}

/** The text of an urgent intervention after the last one: only reason, impact and rollback are new. */
export function urgentText(start: UrgentStart): string {
  const c = messagesIn(start.language).starterComments;
  const { last, tag, incident, now, id } = start;
  const after = last === null ? '' : `, po posegu ${last.id}`;
  const kept = last === null ? '' : `  # ${c.check}`;
  return `${schemaLine('intervention')}
${commented(c.urgent(last?.id ?? null))}
version: 1
id: ${value(id)}
title: ${value(`Urgentni poseg: ${tag} (${incident})`.slice(0, 200))}
solution: ${value(last?.solution ?? start.solution)}
environment: production
release:
  tag: ${value(tag)}
description: ${value(`Urgentna namestitev izdaje ${tag} zaradi incidenta ${incident}${after}.`)}
reason: ${value(start.reason)}
components:
${components(start)}
affects: [${(last?.affects ?? []).map(value).join(', ')}]${kept}
schedule:
  start: ${time(now)}
  end: ${time(plus(now, LENGTH))}
  downtime: ${last?.schedule.downtime ?? true}${kept}
${minutes(last)}impact: ${value(start.impact)}
${risk(last)}${network(last)}rollback: ${value(start.rollback)}
urgent:
  reason: ${value(start.reason)}
  incident: ${value(incident)}
${commented(c.notification, '  ')}
  # notification:
  #   sent-at: ${time(now)}
  #   recipients: [NASLOV-SERVICEDESK, NASLOV-SKRBNIKA]
  #   reference: SD-0000-000000

${commented(c.telephone)}
# approvals:
#   client: { by: "…", at: ${time(now)}, reference: telephone }
#   ezdrav-ict: { by: "…", at: ${time(now)}, reference: telephone }
`;
}

/** True where the last intervention's release runs: it took place, or began and nothing else is written. */
function isRunning({ schedule, outcome }: Intervention, now: Instant): boolean {
  return outcome === undefined ? schedule.start <= now : outcome.result === 'completed';
}

/**
 * The version a tag names, where the last intervention's tag named that of its component so; it replaces
 * what runs.
 */
function components({ last, tag, solution, now }: UrgentStart): string {
  const list = last?.components ?? [{ name: solution }];
  if (list.length === 0) return '  []';
  return list
    .map(({ name, from, to }) => {
      const named = to !== undefined && last?.release.tag === `v${to}` && tag.startsWith('v');
      const running = last !== null && isRunning(last, now) ? to : from;
      const replaced = running === undefined ? '' : `, from: ${value(running)}`;
      const versions = named ? `${replaced}, to: ${value(tag.slice(1))}` : '';
      return `  - { name: ${value(name)}${versions} }`;
    })
    .join('\n');
}

function minutes(last: Intervention | null): string {
  const { 'work-minutes': work, 'rollback-minutes': rollback } = last?.schedule ?? {};
  return [
    ...(work === undefined ? [] : [`  work-minutes: ${work}\n`]),
    ...(rollback === undefined ? [] : [`  rollback-minutes: ${rollback}\n`]),
  ].join('');
}

function risk(last: Intervention | null): string {
  if (last?.risk === undefined) return '';
  const { level, measures } = last.risk;
  const more = measures === undefined ? '' : `, measures: ${value(measures)}`;
  return `risk: { level: ${level}${more} }\n`;
}

function network(last: Intervention | null): string {
  if (last?.network === undefined) return '';
  const { change, reference } = last.network;
  const more = reference === undefined ? '' : `, reference: ${value(reference)}`;
  return `network: { change: ${change}${more} }\n`;
}

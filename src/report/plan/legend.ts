import { offsetAt } from '../../calendar/zone.ts';
import { htmlText } from '../escaping.ts';
import { comingFreezes, type PlanView } from '../plan.ts';
import { lookOfRemarks } from './remarks.ts';
import type { Messages } from '../language.ts';

/** Fills for the pictures: hatching for a freeze, dots for a clock change. */
export const PATTERNS = [
  '<svg class="defs" aria-hidden="true"><defs>',
  '<pattern id="frozen" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="7"/></pattern>',
  '<pattern id="shifted" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dots" cx="3" cy="3" r="1.8"/></pattern>',
  '</defs></svg>',
].join('');

const block = (look: string): string =>
  `<rect class="${look}" x="1" y="2" width="24" height="14" rx="3"/>`;
const upright = (look: string): string => `<line class="${look}" x1="13" y1="0" x2="13" y2="18"/>`;

function clocksChange({ days }: PlanView): boolean {
  return days.some(({ window }) => offsetAt(window.start) !== offsetAt(window.end));
}

/** The meaning of the styles; only for kinds of interventions that occur. */
export function legendOf(plan: PlanView, { legend }: Messages['plan']): string {
  const looks = new Set(plan.interventions.map(lookOfRemarks));
  const entries: readonly (readonly [drawing: string, meaning: string])[] = [
    [block('window'), legend.window],
    [block('downtime'), legend.withDowntime],
    [block('off'), legend.workFree],
    [
      '<circle class="count" cx="13" cy="9" r="9"/><text class="count" x="13" y="9">1</text>',
      legend.counted,
    ],
    [upright('earliest'), legend.earliest],
    [upright('now'), legend.now],
    ...(looks.has('slot') ? [[block('slot'), legend.slot] as const] : []),
    ...(looks.has('urgent') ? [[block('urgent'), legend.urgent] as const] : []),
    ...(comingFreezes(plan).length > 0 ? [[block('freeze'), legend.freeze] as const] : []),
    ...(clocksChange(plan) ? [[block('downtime') + block('clocks'), legend.clocks] as const] : []),
  ];
  return [
    '<ul class="legend">',
    ...entries.map(
      ([drawing, meaning]) =>
        `<li><svg width="26" height="18" aria-hidden="true">${drawing}</svg>${htmlText(meaning)}</li>`,
    ),
    '</ul>',
  ].join('\n');
}

import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isCopy } from './our-action.ts';

/** A gate of another owner, or one inside a composite action: nobody can tell that it refuses. */
export const gateCopied: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate, ours, innerGate }) => {
    const tell = new Set(ours.map(({ step }) => step));
    const copies = job.steps.filter((step) => isCopy(step) && !tell.has(step));
    return [
      ...copies.flatMap(({ uses }) =>
        uses === null
          ? []
          : [found('gate.other-owner', uses.place, { job: job.id, uses: uses.text })],
      ),
      ...(innerGate === null || gate !== null
        ? []
        : [
            found('gate.in-composite', innerGate.place, {
              job: job.id,
              uses: innerGate.uses?.text ?? '',
            }),
          ]),
    ];
  });

import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isCopy } from './our-action.ts';

/** A gate of another owner, or one inside a composite action: it is unknown whether it refuses. */
export const gateCopied: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate, ours, innerGate }) => {
    const tell = new Set(ours.map(({ step }) => step));
    const copies = job.steps.flatMap((step) =>
      step.uses !== null && isCopy(step) && !tell.has(step) ? [step.uses] : [],
    );
    return [
      ...copies.map(({ text, place }) =>
        found('gate.other-owner', place, { job: job.id, uses: text }),
      ),
      ...(innerGate === null || gate !== null
        ? []
        : [
            found('gate.in-composite', innerGate.place, {
              job: job.id,
              uses: innerGate.text,
            }),
          ]),
    ];
  });

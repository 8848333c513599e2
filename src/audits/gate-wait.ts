import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** The gate should wait for its slot, but its step or job times out before that: the run is cancelled each time. */
export const gateWait: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    const wait = gate?.step.inputs.get('wait-minutes')?.text ?? '0';
    return [gate?.step.timeout ?? null, job.timeout].flatMap((timeout) =>
      gate === null || timeout === null || !(Number(timeout.text) <= Number(wait)) || wait === '0'
        ? []
        : [found('gate.wait-cut', timeout.place, { job: job.id, wait, timeout: timeout.text })],
    );
  });

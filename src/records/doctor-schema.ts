import * as z from 'zod/mini';
import { block, formed, otherwise, prose, version } from './fields.ts';

const JOB = '[A-Za-z_][A-Za-z0-9_-]*';
const WORKFLOW = '[A-Za-z0-9._-]+\\.ya?ml';

/** `deploy.yml/job`: a job, by the file of its workflow. */
const job = formed(new RegExp(`^${WORKFLOW}/${JOB}$`), 'workflow-job');
const action = formed(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, 'owner-name');
/** The code of a finding. */
const code = formed(/^[a-z]+\.[a-z-]+$/, 'finding-code');

/** `.ezdrav/doctor.yml`: what doctor should ignore, each with its reason. */
export const doctorSchema = block({
  version,
  'not-a-deployment': otherwise(z.array(block({ job, reason: prose(500) })), []),
  ignore: otherwise(
    z.array(
      block({
        code,
        workflow: z.optional(formed(new RegExp(`^${WORKFLOW}$`), 'workflow-file')),
        job: z.optional(formed(new RegExp(`^${JOB}$`), 'job-id')),
        reason: prose(500),
      }),
    ),
    [],
  ),
  'our-actions': otherwise(z.array(action), []),
});

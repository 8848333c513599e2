import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** `.ezdrav/doctor.yml` cannot be read, so none of it counts. */
export const declared: Audit = ({ repository: { declarations } }) =>
  declarations === undefined || declarations.known || declarations.why !== 'invalid'
    ? []
    : [found('declarations.invalid', { file: '.ezdrav/doctor.yml', line: 1, column: 1 })];

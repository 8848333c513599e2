import type { Entry, EntryPath } from '../../records/amending.ts';
import type { Language } from '../../records/types.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { ReasonCode } from '../../rules/reason-codes.ts';
import type { RuleResult } from '../../rules/verdict.ts';
import type { CommandArgs } from '../arguments.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/** What is needed to record something. */
export interface Occasion {
  readonly asked: CommandArgs;
  readonly files: EzdravFiles;
  /** The finished interventions, including those in `.ezdrav/done/`. */
  readonly finished: () => readonly Candidate[];
  readonly language: Language;
}

/** What is written where, and what would make it worthless. */
export interface FileChange {
  readonly path: string;
  readonly at: EntryPath;
  readonly entry: Entry;
  /** Returns true for a row that refuses what is recorded. */
  readonly refusedBy: (row: RuleResult, code: ReasonCode) => boolean;
  /** Where the file is moved. */
  readonly to?: string;
  readonly next: readonly string[];
}

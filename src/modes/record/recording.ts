import type { Entry, EntryPath } from '../../records/amending.ts';
import type { Language } from '../../records/types.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { ReasonCode } from '../../rules/reason-codes.ts';
import type { RuleResult } from '../../rules/verdict.ts';
import type { CommandArgs } from '../arguments.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/** What recording one thing needs to know. */
export interface Occasion {
  readonly asked: CommandArgs;
  readonly files: EzdravFiles;
  /** The finished interventions, those in `.ezdrav/done/` among them. */
  readonly finished: () => readonly Candidate[];
  readonly language: Language;
}

/** What is put where, and what would make it worthless. */
export interface FileChange {
  readonly path: string;
  readonly at: EntryPath;
  readonly entry: Entry;
  /** True of a row that refuses the very thing recorded. */
  readonly refusedBy: (row: RuleResult, code: ReasonCode) => boolean;
  /** Where the file goes. */
  readonly to?: string;
  readonly next: readonly string[];
}

/** One fault at one place of one file. `report/` turns it into prose. */
export interface Diagnostic {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly code: DiagnosticCode;
  /** The key path, such as `schedule.start`; empty for the whole file. */
  readonly key: string;
  /** What was found, shortened; empty if it may be a secret or personal data. */
  readonly found: string;
  /** What was expected, as data for the sentence: an enum's values, a format, an offset. */
  readonly expected: readonly string[];
  /** The line itself, shortened, if seeing it helps and it cannot hold personal data. */
  readonly excerpt?: string;
}

/** Finer than the reason codes; `file.missing` and `file.personal-data` are reason codes too. */
export type DiagnosticCode =
  | 'file.missing'
  | 'file.personal-data'
  | 'file.empty'
  | 'file.not-a-file'
  | 'file.not-a-folder'
  | 'file.misnamed'
  | 'file.unread'
  | 'file.starter-text'
  | 'file.too-large'
  | 'file.too-many-nodes'
  | 'file.too-deep'
  | 'file.not-utf8'
  | 'file.control-character'
  | 'file.yaml'
  | 'file.yaml-feature'
  | 'file.text-cut'
  | 'file.duplicate-key'
  | 'file.unknown-key'
  | 'file.missing-key'
  | 'file.empty-value'
  | 'file.wrong-type'
  | 'file.wrong-value'
  | 'file.time-malformed'
  | 'file.time-in-gap'
  | 'file.time-ambiguous'
  | 'file.time-wrong-offset'
  | 'file.date-malformed'
  | 'file.no-such-day'
  | 'file.no-such-time'
  | 'file.wider-than-rules'
  | 'file.not-together'
  | 'file.mail-domain-shared'
  | 'file.cannot-sign'
  | 'file.not-independent'
  | 'file.service-desk'
  | 'file.production-name'
  | 'file.environment-twice'
  | 'file.parties-overlap'
  | 'file.tag-object'
  | 'file.own-approver'
  | 'file.duplicate-ref'
  | 'file.duplicate-id'
  | 'file.organisation-disjoint'
  | 'file.organisation-contradicted';

/** Where a key of a read file is; `['schedule', 'start']`. For an absent key, its nearest ancestor. */
export type Locate = (key: readonly (string | number)[]) => {
  readonly line: number;
  readonly column: number;
};

/** Where everything is of a file that is not there. */
export const atTop: Locate = () => ({ line: 1, column: 1 });

export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly locate: Locate }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The part of Stryker's report that is used. Lines and columns count from 1. */
export interface Mutants {
  readonly files: Readonly<Record<string, File>>;
}

interface File {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mutant that no test killed: its original lines, and what they became. */
export interface Survivor {
  readonly file: string;
  readonly was: string;
  readonly became: string;
}

/**
 * In the order of the file. Identified by text rather than line, so that an additional line above changes
 * nothing.
 */
export function survivorsOf({ files }: Mutants): readonly Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement = '' }) => {
        const before = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
        const after = (lines[end.line - 1] ?? '').slice(end.column - 1);
        const held = lines.slice(start.line - 1, end.line).join('\n');
        return { file, was: oneLine(held), became: oneLine(before + replacement + after) };
      });
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/** Why a file was not read; `size` in bytes if it was too large. */
export type Unread =
  | { readonly unread: 'missing' }
  | { readonly unread: 'directory' | 'symlink' | 'submodule' | 'executable' | 'not-a-file' }
  | { readonly unread: 'too-large'; readonly size: number; readonly limit: number };

/** The diagnostic of a file that was not read. */
export function unreadDiagnostic(file: string, state: Unread): Diagnostic {
  const { found, expected } = wordsOf(state);
  return { file, line: 1, column: 1, code: CODES[state.unread], key: '', found, expected };
}

const CODES: { readonly [state in Unread['unread']]: DiagnosticCode } = {
  missing: 'file.missing',
  directory: 'file.not-a-file',
  symlink: 'file.not-a-file',
  submodule: 'file.not-a-file',
  executable: 'file.not-a-file',
  'not-a-file': 'file.not-a-file',
  'too-large': 'file.too-large',
};

function wordsOf(state: Unread): Pick<Diagnostic, 'found' | 'expected'> {
  if (state.unread === 'too-large') {
    return { found: `${state.size}`, expected: [`≤ ${state.limit}`] };
  }
  const said = state.unread === 'missing' || state.unread === 'not-a-file';
  return { found: said ? '' : state.unread, expected: [] };
}

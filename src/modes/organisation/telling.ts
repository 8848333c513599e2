import type { Language } from '../../records/types.ts';
import { htmlText, lineSentence, quoted } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';
import { organisationJson, organisationSentences } from '../../report/organisation.ts';
import { problemDetail } from '../../report/problem-words.ts';
import type { Problem } from '../../rules/facts.ts';
import type { Conclusion } from '../conclusion.ts';
import { type EzdravFiles, SOLUTION } from '../ezdrav-files.ts';

/**
 * The same conclusion with the organisation that counted: its file, commit and lines. As it is where the
 * files were not read or belong to none.
 */
export function withOrganisation(
  conclusion: Conclusion,
  files: EzdravFiles | null,
  language: Language,
): Conclusion {
  if (files?.belonging === undefined) return conclusion;
  const { repository, record, writtenAs, locate } = files.belonging.house;
  const named = files.locate.get(SOLUTION)?.(['organisation']);
  const told = { repository, commit: record?.tip ?? null, writtenAs, locate };
  const { held, renamed } = organisationSentences(told, language);
  const said = [held, ...(renamed === null ? [] : [renamed])];
  const { report } = conclusion;
  return {
    ...conclusion,
    log: `${conclusion.log}\n${said.join('\n')}\n`,
    summary: `${conclusion.summary}\n${said.map((each) => `<p>${htmlText(each)}</p>`).join('\n')}\n`,
    annotations: [
      ...conclusion.annotations,
      ...(renamed === null
        ? []
        : [
            {
              level: 'warning' as const,
              title: 'organisation',
              message: renamed,
              ...(named !== undefined && { file: SOLUTION, ...named }),
            },
          ]),
    ],
    report:
      typeof report === 'object' && report !== null
        ? { ...report, organisation: organisationJson(told) }
        : report,
  };
}

/** Doctor tries the token before the night does: an organisation that cannot be read refuses every gate. */
export function withReading(
  conclusion: Conclusion,
  { repository, problem }: { readonly repository: string; readonly problem: Problem | null },
  language: Language,
): Conclusion {
  const messages = messagesIn(language);
  const { readable, unreadable } = messages.organisation;
  const name = quoted(repository);
  const said = lineSentence(
    problem === null ? readable(name) : unreadable(name, problemDetail(problem, messages)),
    messages.quotes,
  );
  const { report } = conclusion;
  return {
    ...conclusion,
    exitCode: problem === null ? conclusion.exitCode : 1,
    log: `${conclusion.log}\n${said}\n`,
    summary: `${conclusion.summary}\n<p>${htmlText(said)}</p>\n`,
    annotations:
      problem === null
        ? conclusion.annotations
        : [...conclusion.annotations, { level: 'error', title: problem.code, message: said }],
    report:
      typeof report === 'object' && report !== null
        ? { ...report, organisation: { repository, problem: problem?.code ?? null } }
        : report,
  };
}

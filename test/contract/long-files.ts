/** Lines after which a file needs a reason. Tests are tables of rows and as long as what they tell apart. */
export const LONGEST = 250;

/** Why these are longer. Whatever is shortened is taken out again. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'src/report/locales/en/reasons.ts': 'a dictionary: two sentences a reason code',
  'src/report/locales/sl/reasons.ts': 'a dictionary: two sentences a reason code',
  'src/report/locales/en/staff.ts': 'a dictionary: every sentence of staff',
  'src/report/locales/sl/staff.ts': 'a dictionary: every sentence of staff',
  'src/rules/facts.ts': 'everything a rule may know, read best in one place',
  'src/report/locales/en/audit-findings.ts': 'a dictionary: three sentences a finding',
  'src/report/locales/sl/audit-findings.ts': 'a dictionary: three sentences a finding',
  'src/audits/production/tool-table.ts': 'a table: what each known tool does, a row a verb',
  'src/report/staff/issues.ts': 'the issues of one person in their states, read best side by side',
  'src/modes/announce/due.ts': 'whether something is due, kind by kind, read best side by side',
  'src/modes/gathering/push-history.ts':
    'what is known of the branch’s past: one state that grows by pages',
  'src/modes/staff/due-issues.ts': 'what each kind of issue is made of, read best side by side',
  'scripts/reference-sl.ts': 'a dictionary: a Slovene sentence for every key, input and mode',
  'scripts/reference.ts': 'the pages of the reference, one function each',
  'test/support/builders.ts': 'one builder for each kind of fact',
  'test/support/github/http/server.ts': 'the fake server’s one way in and out, with its faults',
  'test/support/github/rest/actions.ts': 'GitHub’s operations on runs, one function each',
  'test/support/github/seed/repository.ts': 'one fluent seed for everything a repository holds',
};

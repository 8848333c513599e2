import { quoted } from '../../escaping.ts';

export const EXPECTATIONS = {
  forms: {
    '1–64 × A–Z a–z 0–9 . _ -':
      '1 to 64 letters without accents, digits, dots, dashes or underscores, without spaces, such as RFC-2026-041',
    '40 × 0–9 a–f': 'a whole commit: 40 digits and small letters a to f',
    '64 × 0–9 a–f': '64 digits and small letters a to f, as sha256sum prints them',
    'sha256: + 64 × 0–9 a–f': 'a plan digest: sha256: and 64 digits and small letters a to f',
    'name@example.si': 'one plain e-mail address, such as name@example.si',
    'mail.example.si': 'the whole name of a host, such as mail.example.si',
    'HH:mm': 'a time of day, 00:00 to 23:59; midnight is 00:00',
    'from < to': 'a moment after from',
    'workflow-job': 'a workflow’s file and a job: deploy.yml/job',
    'workflow-file': 'the file of a workflow: deploy.yml',
    'job-id': 'the id of a job',
    'owner-name': 'owner/name on GitHub',
    'finding-code': 'the code of a finding: gate.container',
    'workflow-path':
      'a workflow of this repository (.github/workflows/announce.yml), or one of another repository at a commit (owner/name/.github/workflows/announce.yml@ and 40 hex digits)',
    'downtime: true': '0, or downtime: true',
    'git-tag':
      'a name that git takes for a tag, such as v1.2.3: no spaces, no “..”, none of ~ ^ : ? * [ \\, no “-”, “.”, “/” or “refs/” at the beginning, no “.” or “/” at the end',
    'github-login': 'a GitHub login: letters, digits, “-” and “_”, without @',
    'cheap-pattern': `a pattern that stays cheap on any text, such as ${quoted('^SD-\\d{4}-\\d+$')}: no look-around or back reference. Nothing is repeated or chosen inside a repeated group; at most three of + * {2,} and three of ? |`,
    'regular-expression': `a regular expression that can be read, such as ${quoted('^SD-\\d{4}-\\d+$')}; check its brackets and backslashes`,
  },
  line: (longest: string) => `one line of at most ${longest} characters`,
  text: (longest: string) => `text of at most ${longest} characters`,
};

import { quoted } from '../../escaping.ts';

export const EXPECTATIONS = {
  forms: {
    'workflow-path':
      'a workflow of this repository (.github/workflows/announce.yml), or one of another repository at a commit (owner/name/.github/workflows/announce.yml@ and 40 hex digits)',
    'downtime: true': '0, or downtime: true',
    'git-tag':
      'a name that git takes for a tag, such as v1.2.3: no spaces, no “..”, none of ~ ^ : ? * [ \\, no “-”, “.”, “/” or “refs/” at the beginning, no “.” or “/” at the end',
    'github-login': 'a GitHub login: letters, digits, “-” and “_”, without @',
    'cheap-pattern': `a pattern that stays cheap on any text, such as ${quoted('^SD-\\d{4}-\\d+$')}: no look-around or back reference, nothing repeated or chosen inside a repeated group, at most three of + * {2,} and three of ? |`,
    'regular-expression': `a regular expression that can be read, such as ${quoted('^SD-\\d{4}-\\d+$')}; check its brackets and backslashes`,
  },
  line: (longest: string) => `one line of at most ${longest} characters`,
  text: (longest: string) => `text of at most ${longest} characters`,
};

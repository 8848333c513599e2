/** The questions and sentences of `ezdrav new`. */
export const NEW_PLAN = {
  description: 'What is changed?',
  reason: 'Why?',
  impact: 'What will users notice, and what do they do meanwhile?',
  rollback: 'How is the previous state restored, and who decides?',
  night: 'Which night? (all are allowed if you announce now)',
  end: 'Until when?',
  refused: 'The rules would refuse this slot, so nothing was written:',
  pull: (base: string, branch: string) =>
    `Open the pull request; it is checked, and merging it makes this the plan: git push -u origin ${branch} && gh pr create --base ${base} --fill`,
  announced: (id: string) =>
    `Merging sends the announcement where the mode announce has a mail server. By hand: ezdrav letter announcement, then ezdrav record announcement ${id}`,
};

import type { NEW_PLAN as English } from '../en/new-plan.ts';

export const NEW_PLAN: typeof English = {
  description: 'Kaj se spremeni?',
  reason: 'Zakaj?',
  impact: 'Kaj bodo uporabniki opazili in kako si medtem pomagajo?',
  rollback: 'Kako se vzpostavi prejšnje stanje in kdo o tem odloči?',
  night: 'Katero noč? (vse so dovoljene, če poseg najavite zdaj)',
  end: 'Do kdaj?',
  refused: 'Pravila bi ta termin zavrnila, zato ni bilo zapisano nič:',
  pull: (base, branch) =>
    `Odprite zahtevek za združitev; preveri se, ko je združen, pa velja načrt: git push -u origin ${branch} && gh pr create --base ${base} --fill`,
  announced: (id) =>
    `Ob združitvi najavo pošlje način announce, če ima poštni strežnik. Ročno: ezdrav letter announcement, nato ezdrav record announcement ${id}`,
};

import { shellWord } from '../../init/steps.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';
import type { URGENT_PLAN as English } from '../en/urgent-plan.ts';

const { count } = SLOVENE_MOMENTS;

export const URGENT_PLAN: typeof English = {
  from: 'Katera različica zdaj teče v produkciji?',
  reason: (least) =>
    `Kaj ne deluje in zakaj ne more počakati? (vsaj ${count(least, { one: 'znak', two: 'znaka', few: 'znake', other: 'znakov' })})`,
  impact: 'Kaj bodo uporabniki opazili med delom in kako si medtem pomagajo?',
  rollback: 'Kako se vzpostavi sedanje stanje in kdo o tem odloči?',
  downtime: 'Ali storitev ne bo delovala?',
  yesNo: { true: 'da', false: 'ne' },
  affects: 'Na katere druge storitve vpliva? (ali to tu še drži? prazno: na nobeno)',
  client: 'Kdo je po telefonu odobril za naročnika? (prazno: še nihče)',
  ict: 'Kdo je po telefonu odobril za ekipo IKT eZdravja? (prazno: še nihče)',
  moved: 'ezdrav init --urgent je zdaj: ezdrav urgent OZNAKA INCIDENT',
  next: ({ id, path, tag, branch, recipients, lacking }) => [
    ...lacking.map(
      (party) =>
        `Pokličite jih, nato: ezdrav record approval ${id} --party ${party} --reference telephone (dve različni osebi)`,
    ),
    `Prenesite ga v vejo ${branch}; s poštnim strežnikom se ob tem obvestilo pošlje na ${recipients}: git add ${shellWord(path)} && git commit -m ${shellWord(`${id}: ${tag}`)} && git push`,
    `Brez poštnega strežnika pošljite, kar izpiše »ezdrav letter urgent-notification --intervention ${path}«, nato: ezdrav record notification ${id}`,
    `Potisnite oznako; s tem se namestitev začne, enkrat: git push origin ${shellWord(tag)}`,
  ],
};

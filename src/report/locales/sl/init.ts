import { shellWord } from '../../init/steps.ts';
import type { INIT as English } from '../en/init.ts';

export const INIT: typeof English = {
  made: 'zapisano',
  kept: 'že obstaja, nespremenjeno',
  steps: 'Naprej:',
  nothing: 'Vse že obstaja; nič ni bilo zapisano.',
  starting: (branch) => [
    'Vrednosti v mapi .ezdrav/ zamenjajte s svojimi; »ezdrav check« pove, kaj je narobe.',
    'V .ezdrav/staff.yml navedite vse, ki začenjajo namestitve; če ni naveden nihče, jih ne sme nihče.',
    'V .github/workflows/ zamenjajte commit za »ezdrav-intervention-gate@« s tistim, ki pripada vaši izdaji, in ./deploy.sh s svojo namestitvijo.',
    `Odprite zahtevek za združitev v ${branch}: tam bo preverjen. »ezdrav doctor« nato pove, kje se je preverjanju še mogoče izogniti.`,
  ],
  reason: (least) => `Zakaj ne more počakati? (vsaj ${least} znakov)\n> `,
  impact: 'Kaj bodo uporabniki opazili in kako si medtem pomagajo?\n> ',
  rollback: 'Kako se vzpostavi prejšnje stanje in kdo o tem odloči?\n> ',
  again: (least) => `Vsaj ${least} znakov, prosimo: bere, kdor odobri.\n`,
  keep: (text) => `(Enter ohrani: ${text})\n`,
  alike: (tag, id, path) =>
    `Tudi ${id} (${path}) najavlja ${tag}, zato ne bi bilo jasno, kateri je mišljen. V istem commitu vanj vpišite »outcome: { result: cancelled }«.`,
  invalid: 'Datoteka ne bi bila veljavna, zato ni zapisano nič:',
  urgent: ({ path, shown, tag, branch, recipients }) => [
    `git add ${shellWord(shown)} && git commit -m "Urgentni poseg" in spravite na vejo ${branch}.`,
    'Pokličite naročnika in ekipo IKT eZdravja. Odgovora vpišite pod »approvals« (reference: telephone; dve različni osebi) in znova naredite commit.',
    `Pred začetkom dela obvestite: ${recipients}. Kjer je nastavljen EZDRAV_SMTP_URL, obvestilo pošlje preverjanje samo. Sicer pošljite, kar izpiše »ezdrav letter urgent-notification --intervention ${path}«, vpišite v urgent.notification in znova naredite commit.`,
    `Preverite, kaj še manjka: ezdrav gate --ref ${shellWord(tag)}`,
    `Zaženite na oznaki: gh workflow run deploy-urgent.yml --ref ${shellWord(tag)} (dovoljeno največ 12 ur po obvestilu)`,
  ],
};

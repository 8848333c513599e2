import type { Language } from '../../records/types.ts';

/** What `ezdrav init` says on the terminal. */
export interface InitWords {
  readonly made: string;
  readonly kept: string;
  readonly steps: string;
  readonly nothing: string;
  readonly starting: (branch: string) => readonly string[];
  readonly reason: (least: number) => string;
  readonly impact: string;
  readonly rollback: string;
  readonly again: (least: number) => string;
  readonly keep: (text: string) => string;
  readonly alike: (tag: string, id: string, path: string) => string;
  readonly invalid: string;
  readonly urgent: (u: {
    /** From the repository, and as it is typed in the present folder. */
    readonly path: string;
    readonly shown: string;
    readonly tag: string;
    readonly branch: string;
    readonly recipients: string;
  }) => readonly string[];
}

export const INIT_WORDS: Record<Language, InitWords> = {
  en: {
    made: 'written',
    kept: 'stands there already, left as it is',
    steps: 'Next:',
    nothing: 'Everything stands there already; nothing was written.',
    starting: (branch) => [
      'Replace the values in .ezdrav/ by yours; "ezdrav check" names what is wrong.',
      'List in .ezdrav/staff.yml whoever starts deployments; with nobody listed nobody may.',
      'In .github/workflows/ replace the commit after "ezdrav-intervention-gate@" by that of the release you use, and ./deploy.sh by your deployment.',
      `Open a pull request into ${branch}: it is checked there. "ezdrav doctor" then says what still leads around the gate.`,
    ],
    reason: (least) => `Why can it not wait? (at least ${least} characters)\n> `,
    impact: 'What will users notice, and what do they do meanwhile?\n> ',
    rollback: 'How is the previous state restored, and who decides?\n> ',
    again: (least) => `At least ${least} characters, please: it is read by whoever approves.\n`,
    keep: (text) => `(Enter keeps: ${text})\n`,
    alike: (tag, id, path) =>
      `${id} (${path}) announces ${tag} too, so the gate could not tell which is meant. Write "outcome: { result: cancelled }" into it in the same commit.`,
    invalid: 'The file would not be valid, so nothing was written:',
    urgent: ({ path, shown, tag, branch, recipients }) => [
      `git add ${shellWord(shown)} && git commit -m "Urgent intervention" and bring it to ${branch}.`,
      'Call the client and the eZdravje ICT team. Record both answers under "approvals" (reference: telephone; two different people), commit again.',
      `Notify ${recipients} before the work begins. With EZDRAV_SMTP_URL set the gate sends the notification itself. By hand: send what "ezdrav letter urgent-notification --intervention ${path}" prints, record it in urgent.notification and commit again.`,
      `See what still stands in the way: ezdrav gate --ref ${shellWord(tag)}`,
      `Start it on the tag: gh workflow run deploy-urgent.yml --ref ${shellWord(tag)} (allowed for at most 12 hours after the notification)`,
    ],
  },
  sl: {
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
  },
};

/** What a shell reads as one word, whatever is in it. */
function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./@:+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The next steps, numbered. */
export function numbered(title: string, steps: readonly string[]): string {
  return [title, ...steps.map((step, index) => `  ${index + 1}. ${step}`), ''].join('\n');
}

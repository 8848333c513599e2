import type { Language } from '../records/types.ts';

const OVERVIEW = {
  en: `ezdrav - may this intervention be carried out now, and if not, why and when?

  ezdrav gate     judge the working tree as the gate would: what stands in the way, until when
  ezdrav check    validate every file in .ezdrav/ and name each fault with its line
  ezdrav plan     the coming windows, working days and the earliest lawful start
  ezdrav init     write commented starter files and workflows; --urgent: an urgent intervention
  ezdrav letter   print a letter: announcement, withdrawal, closing report, request, …
  ezdrav doctor   look for ways around the gate in workflows, CODEOWNERS and solution.yml

  ezdrav COMMAND --help    options and examples
  --language en|sl         the language of what is printed (default: that of solution.yml, else en)

Exit codes: 0 allowed or valid, 1 denied or not to be known, 2 an invalid file or wrong usage.
Nothing here asks the network: what it says rests on the files alone (claimed). The gate in the
workflow believes GitHub's record instead.
`,
  sl: `ezdrav - ali se poseg sme izvesti zdaj in če ne, zakaj in kdaj?

  ezdrav gate     presodi delovno kopijo kot preverjanje v delovnem toku: kaj je ovira in do kdaj
  ezdrav check    preveri vse datoteke v .ezdrav/ in pove vsako napako z vrstico
  ezdrav plan     prihodnja vzdrževalna okna, delovni dnevi in najzgodnejši dovoljeni začetek
  ezdrav init     zapiše začetne datoteke s pojasnili in delovne tokove; --urgent: urgentni poseg
  ezdrav letter   izpiše sporočilo: najavo, umik, poročilo o izvedbi, zahtevek, …
  ezdrav doctor   poišče obvoze preverjanja v delovnih tokovih, CODEOWNERS in solution.yml

  ezdrav UKAZ --help       možnosti in zgledi
  --language en|sl         jezik izpisa (privzeto: iz solution.yml, sicer en)

Izhodne kode: 0 dovoljeno ali veljavno, 1 zavrnjeno ali se ne da vedeti, 2 neveljavna datoteka ali raba.
Nič od tega ne vpraša omrežja: izid sloni le na datotekah (navedeno). Preverjanje v delovnem toku
verjame zapisom GitHuba.
`,
} as const satisfies Record<Language, string>;

const COMMANDS = {
  en: {
    gate: `ezdrav gate - judge a working tree as the gate would

  --repo DIR           the repository (default: this folder, or the clone it lies in)
  --at TIME            what if it were then: 2026-12-01T22:30 (Ljubljana), with +01:00 or Z (default: now)
  --ref REF            what would be deployed: refs/tags/v4.12.0 or v4.12.0 (default: the announced release)
  --sha SHA            its commit, 40 hex digits
  --actor LOGIN        who would start it; held against staff.yml
  --environment NAME   production (default) or test
  --intervention PATH  the one file that is meant (default: every unfinished one)
  --format text|json   json is the document of the action's report
  --language en|sl

  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30
  ezdrav gate --ref v4.12.0 --actor ana-r --format json

Exit codes: 0 allowed, 1 denied or not to be known, 2 an invalid file or wrong usage.
`,
    check: `ezdrav check - validate every file in .ezdrav/

  --repo DIR           the repository (default: this folder, or the clone it lies in)
  --format text|json
  --language en|sl

  ezdrav check --language sl

Exit codes: 0 all well-formed, 2 something is wrong; each fault with file, line, column and remedy.
`,
    letter: `ezdrav letter KIND - print a letter (in Slovene) from the files of .ezdrav/

KIND: announcement, changed-announcement, withdrawal, urgent-notification, closing-report,
      architecture, request, question, account-request, revocation

  --repo DIR           the repository (default: this folder, or the clone it lies in)
  --intervention PATH  the intervention that is meant (default: the only unfinished one)
  --previous DIGEST    changed-announcement: the digest that was announced before
  --request PATH       request, question: the file, .ezdrav/requests/NAME.yml
  --ref REF            account-request, revocation: the worker's ref in staff.yml
  --people FILE        names, e-mails and mobile numbers by ref; a local file that git ignores
  --format text|html|eml   eml is a draft for a mail programme (default: text)
  --from ADDRESS       eml: the sender
  --language en|sl

  ezdrav letter announcement
  ezdrav letter revocation --ref O-017 --people people.local.yml --format eml > letter.eml

A request file:  version: 1, kind: request, subject, elements: [{ name, value }], justification
A question file: version: 1, kind: question, subject, question
A people file:   O-017: { name: ..., email: ..., mobile: ... }

Exit codes: 0 printed, 2 something is missing for the letter (each key is named), or wrong usage.
`,
    plan: `ezdrav plan - when may we work, and when must we announce?

  --repo DIR           the repository (default: this folder or its clone); works without files too
  --at TIME            as if it were then: 2026-12-01T22:30 (default: now)
  --days N             how many days (default 14, at most 20000)
  --format text|json|ics|html
  --language en|sl

  ezdrav plan --format ics > windows.ics

Exit codes: 0 shown, 2 an invalid file or wrong usage.
`,
    init: `ezdrav init - write what is needed to begin; nothing is overwritten

  --repo DIR           the repository (default: this folder, or the clone it lies in)
  --language en|sl     the language of the comments

  ezdrav init --urgent --tag TAG --incident NUMBER
                       an urgent intervention after the last one, in .ezdrav/interventions/;
                       asks for reason, impact and rollback
  --reason TEXT        why it cannot wait (at least 20 characters)
  --impact TEXT        what users will notice
  --rollback TEXT      how the previous state is restored; given all three, nothing is asked

  ezdrav init --urgent --tag v4.12.1 --incident INC-2026-7781

Exit codes: 0 written, 2 an invalid file or wrong usage.
`,
    doctor: `ezdrav doctor - look for ways around the gate

  --repo DIR           the repository (default: this folder, or the clone it lies in)
  --format text|json
  --language en|sl

Reads the workflows, CODEOWNERS and .ezdrav/solution.yml of the working tree: which level of enforcement
holds, what breaks it, how far onboarding is. GitHub's settings are not asked here; the action's
mode doctor does.

Exit codes: 0 nothing breaks the gate, 1 something does, 2 wrong usage.
`,
  },
  sl: {
    gate: `ezdrav gate - presodi delovno kopijo kot preverjanje v delovnem toku

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --at ČAS             kaj če bi bilo takrat: 2026-12-01T22:30 (Ljubljana), z +01:00 ali Z (privzeto: zdaj)
  --ref REF            kaj bi se namestilo: refs/tags/v4.12.0 ali v4.12.0 (privzeto: najavljena izdaja)
  --sha SHA            njen commit, 40 šestnajstiških števk
  --actor PRIJAVA      kdo bi začel; preveri se v staff.yml
  --environment IME    production (privzeto) ali test
  --intervention POT   datoteka, ki je mišljena (privzeto: vsaka nedokončana)
  --format text|json   json je enak poročilu akcije
  --language en|sl

  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30
  ezdrav gate --ref v4.12.0 --actor ana-r --format json

Izhodne kode: 0 dovoljeno, 1 zavrnjeno ali se ne da vedeti, 2 neveljavna datoteka ali napačna raba.
`,
    check: `ezdrav check - preveri vse datoteke v .ezdrav/

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --format text|json
  --language en|sl

Izhodne kode: 0 vse pravilno, 2 nekaj je narobe; vsaka napaka z datoteko, vrstico, stolpcem in ukrepom.
`,
    letter: `ezdrav letter VRSTA - izpiše sporočilo iz datotek v mapi .ezdrav/

VRSTA: announcement (najava), changed-announcement (spremenjena najava), withdrawal (umik),
       urgent-notification (obvestilo o urgentnem posegu), closing-report (poročilo o izvedbi),
       architecture, request (zahtevek), question (vprašanje), account-request (zahtevek za račun),
       revocation (preklic pooblastil)

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --intervention POT   poseg, ki je mišljen (privzeto: edini nedokončani)
  --previous ODTIS     changed-announcement: prstni odtis prej najavljenega načrta
  --request POT        request, question: datoteka .ezdrav/requests/IME.yml
  --ref REF            account-request, revocation: oznaka osebe v staff.yml
  --people DATOTEKA    imena, e-naslovi in mobilne številke po oznakah; krajevna datoteka, ki jo git prezre
  --format text|html|eml   eml je osnutek za poštni program (privzeto: text)
  --from NASLOV        eml: pošiljatelj
  --language en|sl

  ezdrav letter announcement
  ezdrav letter revocation --ref O-017 --people people.local.yml --format eml > pismo.eml

Datoteka zahtevka:  version: 1, kind: request, subject, elements: [{ name, value }], justification
Datoteka vprašanja: version: 1, kind: question, subject, question
Datoteka oseb:      O-017: { name: ..., email: ..., mobile: ... }

Izhodne kode: 0 izpisano, 2 za sporočilo nekaj manjka (vsak ključ je naveden) ali napačna raba.
`,
    plan: `ezdrav plan - kdaj smemo delati in kdaj moramo najaviti?

  --repo MAPA          repozitorij (privzeto: ta mapa ali njen klon); deluje tudi brez datotek
  --at ČAS             kot da bi bilo takrat: 2026-12-01T22:30 (privzeto: zdaj)
  --days N             koliko dni (privzeto 14, največ 20000)
  --format text|json|ics|html
  --language en|sl

  ezdrav plan --format ics > okna.ics

Izhodne kode: 0 prikazano, 2 neveljavna datoteka ali napačna raba.
`,
    init: `ezdrav init - zapiše, kar je potrebno za začetek; ničesar ne prepiše

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --language en|sl     jezik pojasnil

  ezdrav init --urgent --tag OZNAKA --incident ŠTEVILKA
                       urgentni poseg po zadnjem posegu, v .ezdrav/interventions/;
                       vpraša za razlog, vpliv in povrnitev
  --reason BESEDILO    zakaj ne more počakati (vsaj 20 znakov)
  --impact BESEDILO    kaj bodo uporabniki opazili
  --rollback BESEDILO  kako se vzpostavi prejšnje stanje; z vsemi tremi ne vpraša ničesar

  ezdrav init --urgent --tag v4.12.1 --incident INC-2026-7781

Izhodne kode: 0 zapisano, 2 neveljavna datoteka ali napačna raba.
`,
    doctor: `ezdrav doctor - poišče obvoze preverjanja

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --format text|json
  --language en|sl

Prebere delovne tokove, CODEOWNERS in .ezdrav/solution.yml delovne kopije: katera raven velja, kaj jo
krši in kako daleč je uvajanje. Nastavitev GitHuba tu ne vpraša; to stori način doctor akcije.

Izhodne kode: 0 nič ne obide preverjanja, 1 nekaj ga obide, 2 napačna raba.
`,
  },
} as const satisfies Record<Language, { readonly [command: string]: string }>;

/** Help a person can work from; `command` null: the overview. */
export function helpText(
  command: keyof (typeof COMMANDS)['en'] | null,
  language: Language,
): string {
  return command === null ? OVERVIEW[language] : COMMANDS[language][command];
}

/** The commands that have help; a test holds them and the command line together. */
export type HelpedCommand = keyof (typeof COMMANDS)['en'];

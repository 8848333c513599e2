import type { HelpPages } from '../../command-names.ts';

export const HELP: HelpPages = {
  overview: `ezdrav - may this intervention be carried out now, and if not, why and when?

  ezdrav gate     evaluate the working tree as the gate would: is it refused, why, until when
  ezdrav check    validate every file in .ezdrav/ and report each fault with its line
  ezdrav plan     the coming windows, working days and the earliest allowed start
  ezdrav init     write commented starter files and workflows
  ezdrav new      write the plan of an intervention: five questions, three allowed nights
  ezdrav urgent   write the plan of an urgent intervention
  ezdrav record   record in the file what was announced, approved, carried out, who left
  ezdrav letter   print a letter: announcement, withdrawal, closing report, request, …
  ezdrav doctor   look for ways around the gate in workflows, CODEOWNERS and solution.yml
  ezdrav report   figures for the interventions of a period: how many, how many urgent, how long
  ezdrav evidence gather what remains of an intervention, for an auditor (asks GitHub)
  ezdrav verify   check such a dossier, without the network

  ezdrav COMMAND --help    options and examples
  --language en|sl         the language of what is printed (default: that of solution.yml, else en)

Exit codes: 0 allowed or valid, 1 denied or undetermined, 2 an invalid file or wrong usage.

All but evidence, verify --online and record … FILE.eml leave the network alone; results come from the files only (claimed). The gate in the
workflow relies on GitHub's record instead.
`,
  gate: `ezdrav gate - evaluate a working tree as the gate would

  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --at TIME            evaluate as of this time: 2026-12-01T22:30 (Ljubljana), with +01:00 or Z (default: now)
  --ref REF            what would be deployed: refs/tags/v4.12.0 or v4.12.0 (default: the announced release)
  --sha SHA            its commit, 40 hex digits
  --actor LOGIN        who would start it; checked against staff.yml
  --environment NAME   production (default), test, or one that solution.yml lists
  --intervention PATH  the one file that is meant (default: every unfinished one)
  --format text|json   json is the document of the action's report
  --language en|sl

  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30
  ezdrav gate --ref v4.12.0 --actor ana-r --format json

Exit codes: 0 allowed, 1 denied or undetermined, 2 an invalid file or wrong usage.
`,
  check: `ezdrav check - validate every file in .ezdrav/, and say which plan can never be allowed

  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --at TIME            evaluate as of this time: 2026-12-01T22:30 (default: now)
  --format text|json
  --language en|sl

  ezdrav check --language sl

Exit codes: 0 everything in order, 1 a plan that can never be allowed, 2 an invalid file; each fault with file, line, column and remedy.
`,
  new: `ezdrav new TAG - write the plan of an intervention

  --description TEXT   what is changed
  --reason TEXT        why
  --impact TEXT        what users will notice
  --rollback TEXT      how the previous state is restored
  --night 1|2|3        one of the next three nights that are allowed if you announce now
  --start TIME         another night, with --end TIME
  --downtime true|false  whether the service will be down (default: true)
  --title TEXT         --from VERSION, --affects A,B, --id ID: as in the file
  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --yes                write without asking
  --format text|json   no prompts with json
  --language en|sl

  ezdrav new v4.12.0

Anything not given is asked for on the terminal. Only the untouched draft of ezdrav init is overwritten.

Exit codes: 0 written, 1 the rules would refuse the slot, 2 not written, an invalid file or wrong usage.
`,
  urgent: `ezdrav urgent TAG INCIDENT - write the plan of an urgent intervention

  --from VERSION       what runs in production now
  --reason TEXT        what is broken and why it cannot wait (at least 20 characters)
  --impact TEXT        what users will notice
  --rollback TEXT      how the present state is restored
  --downtime true|false  whether the service will be down
  --affects A,B        other services that are affected
  --client WHO         who approved for the client by telephone, --client-at TIME
  --ict WHO            who approved for the ICT team by telephone, --ict-at TIME
  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --yes                write without asking
  --format text|json   no prompts with json
  --language en|sl

  ezdrav urgent v4.12.1 INC-2026-7781

Anything not given is asked for on the terminal. Nothing is carried over from the last intervention without confirmation; the back-out plan never is.

Exit codes: 0 written, 1 the rules would refuse it, 2 not written, an invalid file or wrong usage.
`,
  record: `ezdrav record WHAT [ID|REF] - record what happened, in the right place in the file

  announcement         sent: --at TIME, --to ADDRESSES, --reference NUMBER, --form NUMBER
  approval             given: --party client|ezdrav-ict, --by WHO, --at TIME, --reference NUMBER
  approval FILE.eml    an answer by mail: checks its signature, for which it queries DNS; with --party and --by, a mail that proves nothing is recorded on your word
  rejection            a party said no: --party client|ezdrav-ict, --by WHO, --at TIME, --reference NUMBER
  rejection FILE.eml   a no by mail: checked in the same way
  notification         of an urgent intervention: --at TIME, --to ADDRESSES, --reference NUMBER
  outcome              --result completed|rolled-back|cancelled, --started TIME, --ended TIME, --downtime-minutes N, --deviations TEXT; the file goes to .ezdrav/done/ (later, with ID and --replace: what is known better)
  review               held after the work: --held DATE, --causes TEXT, --measures TEXT, --reference NUMBER
  left                 --at DATE: the last day of the worker REF
  revocation           --notified TIME, --reference NUMBER; later --confirmed TIME
  account              --requested DATE, --reference NUMBER; later --granted DATE

  ID                   the intervention that is meant (default: the only unfinished one; for review: the only one to be reviewed)
  REF                  the worker's ref in staff.yml
  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --yes                write without asking
  --replace            replace what is already recorded
  --format text|json   no prompts with json
  --language en|sl

  ezdrav record announcement --reference SD-2026-118402
  ezdrav record approval --party client --by "client A-12" --reference "SD-2026-118402#3"
  ezdrav record outcome --result completed --started 2026-12-01T22:04 --ended 2026-12-01T23:10

Comments and key order are kept. The plan's digest and the current time are filled in; anything else not given is asked for on the terminal. The difference is shown first. What the rules would refuse is not written.

Exit codes: 0 written, 1 the rules would refuse it, 2 not written, an invalid file or wrong usage.
`,
  letter: `ezdrav letter KIND - print a letter (in Slovene) from the files of .ezdrav/

  KIND                 announcement, changed-announcement, reminder, withdrawal, urgent-notification, closing-report, architecture, request, question, account-request, revocation
  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --intervention PATH  the intervention that is meant (default: the only unfinished one)
  --party client|ezdrav-ict   reminder: who has not answered (default: the only one of which no answer is recorded)
  --previous DIGEST    changed-announcement: the digest that was announced before
  --request PATH       request, question: the file, .ezdrav/requests/NAME.yml
  --ref REF            account-request, revocation: the worker's ref in staff.yml
  --people FILE        names, e-mails and mobile numbers by ref; a local file that git ignores
  --format text|html|eml   eml is a draft for a mail program (default: text)
  --from ADDRESS       eml: the sender
  --language en|sl

  ezdrav letter announcement
  ezdrav letter revocation --ref O-017 --people p.yml --format eml > letter.eml

  a request file       version: 1, kind: request, subject, elements (name and value each), justification
  a question file      version: 1, kind: question, subject, question
  a people file        O-017: { name: ..., email: ..., mobile: ... }

Exit codes: 0 printed, 2 something is missing for the letter (each key is named), or wrong usage.
`,
  plan: `ezdrav plan - when may we work, and when must we announce?

  --repo DIR           the repository (default: this folder or its clone); works without files too
  --repo A --repo B    several solutions: their coming interventions in one list, with conflicts
  --repo OWNER/NAME    a solution on GitHub; asks it with the token in GH_TOKEN or GITHUB_TOKEN
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --at TIME            as of this time: 2026-12-01T22:30 (default: now)
  --days N             how many days (default 14, at most 20000)
  --format text|json|ics|html
  --windows            ics: every night's window too
  --language en|sl

  ezdrav plan --format ics > interventions.ics
  ezdrav plan --repo ../enarocanje --repo ../erecept --format html > plan.html

Exit codes: 0 shown, 1 one of several solutions could not be read, 2 an invalid file or wrong usage.
`,
  init: `ezdrav init - write what is needed to begin; nothing is overwritten

  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation       the repository that an organisation keeps for all its solutions
  --with A,B           more workflows: approve, resume, close (deploys too), staff; check, announce and doctor are written anyway
  --language en|sl     the language of the comments

  ezdrav init

Exit codes: 0 written, 2 an invalid file or wrong usage.
`,
  doctor: `ezdrav doctor - look for ways around the gate

  --repo DIR           the repository (default: this folder, or the clone it is in)
  --organisation DIR   the organisation’s repository, where solution.yml names one
  --format text|json|sarif
  --language en|sl

Reads the workflows, CODEOWNERS and .ezdrav/solution.yml of the working tree: which level of enforcement
applies, what breaks it, and onboarding progress. Jobs that do not deploy and accepted findings are listed
in .ezdrav/doctor.yml, each with its reason; docs/doctor.md explains every finding. GitHub's settings are
not read here; the action's mode doctor reads them.

Exit codes: 0 nothing bypasses the gate, 1 something does, 2 wrong usage.
`,
  report: `ezdrav report - figures for the interventions of a period

  --repo DIR           the repository (default: this folder); once for each of several
  --from DAY           the first day, 2026-11-01 (default: the first day of the month before)
  --to DAY             the last day (default: the end of that month; with --from: today)
  --dossiers FOLDER    what was kept beside the files: dossiers and ezdrav-verdict.json files; counts approvals
                       by grade, refusals by reason and runs that failed
  --format text|json|html   html is one page with charts (default: text)
  --language en|sl

Counts what the files contain, including .ezdrav/done/. Each figure comes with its definition and the number of records behind it; with fewer than five records there is no figure.

  ezdrav report --from 2026-01-01 --to 2026-12-31
  ezdrav report --repo enarocanje --repo erecept --format html > report.html
  ezdrav report --from 2026-01-01 --dossiers archive

Exit codes: 0 shown, 2 wrong usage. A file that cannot be read is named and the others are counted.
`,
  evidence: `ezdrav evidence ID - gather what remains of an intervention, for an auditor

Asks GitHub, with the token in GH_TOKEN or GITHUB_TOKEN (it only reads).

  ID                   the intervention, POSEG-2026-041; finished ones too
  --repo OWNER/NAME    the repository (default: the one this clone came from)
  --out DIR            the folder to write, with DIR.zip beside it (default: dossier-ID)
  --format text|json
  --language en|sl

  ezdrav evidence POSEG-2026-041
  ezdrav verify dossier-POSEG-2026-041.zip

Plan, letters, claims and receipts, approvals, the gate's decision, run, outcome, keys, and a list of all of them by SHA-256. What GitHub no longer has is named. docs/dossier.md says which file answers which question.

Exit codes: 0 gathered, 1 something could not be read, 2 nothing written, wrong usage.
`,
  verify: `ezdrav verify FOLDER|ZIP - check a dossier, without the network

  --keys FILE          GitHub's keys, saved beforehand from its issuer's /.well-known/jwks
  --online             ask the issuer for its keys now; the only thing that is asked
  --mail FILE.eml      whether this archived mail is the approval or rejection whose receipt is in the dossier
  --format text|json
  --language en|sl

  ezdrav verify dossier-POSEG-2026-041.zip --keys github-keys.json

Every file is checked against the list, every signature is verified, and the rules evaluate the recorded facts again. Keys that are only in the dossier prove nothing: exit code 1.

Exit codes: 0 intact and signed, 1 not (what and where is named), 2 wrong usage.
`,
};

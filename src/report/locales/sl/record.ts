import { shellWord } from '../../init/steps.ts';
import type { RECORD as English } from '../en/record.ts';

export const RECORD: typeof English = {
  ask: {
    sentAt: 'Kdaj je bilo poslano?',
    recipients: 'Komu? (naslovi, ločeni z vejicami)',
    ticket: 'Pod katero številko ali <Message-ID>?',
    form: 'Številka uradnega obrazca, če je bil oddan',
    party: 'Kdo je odobril?',
    rejectingParty: 'Kdo je zavrnil?',
    by: 'Kdo je to sporočil? (vloga ali začetnici, brez osebnih podatkov)',
    approvedAt: 'Kdaj?',
    approvalReference: 'Kje se to najde? (zahtevek, <Message-ID>; pri urgentnem: telephone)',
    result: 'Kako se je končalo?',
    started: 'Kdaj se je delo začelo?',
    ended: 'Kdaj se je končalo?',
    downtime: 'Koliko minut storitev ni delovala?',
    deviations: 'Kaj je potekalo drugače, kot je bilo načrtovano?',
    held: 'Kdaj je bil naknadni pregled opravljen?',
    causes: 'Kaj je bil vzrok? (brez imen oseb)',
    measures: 'Kateri ukrepi sledijo in do kdaj?',
    minutes: 'Kje se to najde? (številka zapisnika ali zahtevka)',
    left: 'Kateri je zadnji dan?',
    notified: 'Kdaj je bil servicedesk obveščen?',
    confirmed: 'Kdaj je bil preklic potrjen?',
    requested: 'Kdaj je bil račun zahtevan?',
    granted: 'Kdaj je bil odobren?',
  },
  parties: { client: 'naročnik', 'ezdrav-ict': 'ekipa IKT eZdravja' },
  results: {
    completed: 'izvedeno',
    'rolled-back': 'povrnjeno v prejšnje stanje',
    cancelled: 'odpovedano, posega ni bilo',
  },
  refused: 'Pravila bi to zavrnila, zato ni bilo zapisano nič:',
  commit: (paths, kind) =>
    `git add -A ${paths.map(shellWord).join(' ')} && git commit -m ${shellWord(`Record ${kind}`)}`,
  approvals:
    'Ko pride odgovor: ezdrav record approval {id} --party client (nato --party ezdrav-ict)',
  otherApproval: 'Ko pride drugi odgovor: ezdrav record approval {id} --party {party}',
  rejected:
    'Združite na privzeto vejo: od tedaj ta načrt ni dovoljen, dokler stran ne odobri znova.',
  judge: 'Preverite, kaj še manjka: ezdrav gate --ref {tag}',
  review:
    'Ta poseg je treba naknadno pregledati v desetih delovnih dneh; nato: ezdrav record review {id}',
  reviewed: 'Ko je to na privzeti veji, naslednji zagon announce zapre zadevo (issue).',
  closing: 'Poročilo o izvedbi: ezdrav letter closing-report --intervention {path}',
  revocation:
    'Takoj obvestite servicedesk: ezdrav letter revocation --ref {ref} --people DATOTEKA, nato ezdrav record revocation {ref} (način staff naredi oboje sam)',
  confirmation: 'Ko je preklic potrjen: ezdrav record revocation {ref} --confirmed ČAS',
  granted: 'Ko je odobren: ezdrav record account {ref} --granted DATUM',
  question: 'Zapišem?',
  written: 'Zapisano: {path}',
  notWritten: (asked) =>
    asked ? 'Nič ni bilo zapisano.' : 'Nič ni bilo zapisano. Z --yes se to zapiše.',
  next: 'Naprej:',
};

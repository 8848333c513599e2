// The Slovene texts of the reference for each key, input and output, by the same names as
// schema-descriptions.ts, solution-descriptions.ts and action.yml. A missing text stops the page from being
// generated.

type Sentences = Readonly<Record<string, string>>;

const rejection = (party: string, at: string): Sentences => ({
  [at]: `Zadnja zavrnitev: ${party}.`,
  [`${at}.by`]: 'Kdo je zavrnil: prijava na GitHubu ali šifra, nikoli osebno ime.',
  [`${at}.at`]: 'Kdaj je bilo to povedano.',
  [`${at}.reference`]: 'Kje je zavrnitev shranjena: številka zahtevka ali <Message-ID>.',
  [`${at}.plan`]: 'Odtis zavrnjenega načrta; brez njega velja načrt, ki je bil takrat v datoteki.',
});

const approval = (party: string, at: string): Sentences => ({
  [at]: `Odobritev: ${party}; ni potrebna, kadar je odobritev dana s pregledom zahtevka za združitev.`,
  [`${at}.by`]: 'Kdo je odobril: prijava na GitHubu ali šifra, nikoli osebno ime.',
  [`${at}.at`]: 'Kdaj je odobril.',
  [`${at}.reference`]: 'Kje je odobritev shranjena: številka zahtevka ali <Message-ID>.',
  [`${at}.plan`]: 'Odtis odobrenega načrta; brez njega mora biti odobritev dana po najavi.',
});

const notice = (at: string): Sentences => ({
  [`${at}.sent-at`]: 'Kdaj je bilo poslano.',
  [`${at}.recipients`]:
    'Vsi naslovi, na katere je bilo poslano; med njimi servicedesk in skrbnik rešitve.',
  [`${at}.reference`]: 'Številka zahtevka ali <Message-ID>.',
  [`${at}.plan`]: 'Odtis poslanega načrta: sha256: in 64 šestnajstiških števk.',
});

const account = (at: string): Sentences => ({
  [`${at}.login`]: 'Prijava na GitHubu.',
  [`${at}.id`]:
    'Številka računa na GitHubu: po njej je oseba prepoznana, prijava se lahko spremeni.',
});

const approver = (at: string): Sentences => ({
  ...account(at),
  [`${at}.email`]:
    'Poštni predal, iz katerega odobri podpisano sporočilo; v javnem repozitoriju ni dovoljen.',
  [`${at}.mail-domain`]: 'Domena, ki podpisuje sporočila, če ni domena naslova.',
  [`${at}.answers-by-itself`]:
    'false: iz tega predala ne odgovarja noben program; sicer odobritev iz njega velja manj.',
});

const INTERVENTION: Sentences = {
  version: 'Različica zapisa: 1.',
  id: 'Vaše ime posega.',
  title: 'Kaj se izvede, v eni vrstici.',
  solution: 'Rešitev, ki se spremeni.',
  environment: 'Kje: production ali test.',
  release: 'Kaj se sme namestiti.',
  'release.tag': 'Oznaka (tag), ki se sme namestiti.',
  'release.commit': 'Veže oznako na commit: 40 šestnajstiških števk.',
  description: 'Kaj se izvede, v celoti.',
  reason: 'Zakaj se izvede in kaj se zgodi, če se ne.',
  components: 'Komponente, ki se spremenijo.',
  'components.-.name': 'Ime komponente.',
  'components.-.from': 'Sedanja različica.',
  'components.-.to': 'Nova različica.',
  affects: 'Druge storitve, ki jih poseg prizadene; [] pomeni nobene.',
  schedule: 'Kdaj se izvede: v vzdrževalnem oknu ene noči.',
  'schedule.start': 'Načrtovani začetek po ljubljanskem času: 2026-12-01T22:00.',
  'schedule.end': 'Načrtovani konec po ljubljanskem času; v isti noči.',
  'schedule.downtime':
    'Ali je pričakovan izpad? Če je, je okno od 22.00 do 6.00, sicer od 20.00 do 6.00.',
  'schedule.downtime-minutes':
    'Pričakovano trajanje izpada v minutah; poročilo o izvedbi ga primerja z dejanskim.',
  'schedule.work-minutes': 'Koliko časa traja delo; v preostanek termina mora biti to izvedljivo.',
  'schedule.rollback-minutes': 'Koliko časa traja povrnitev; tudi zanjo mora biti dovolj časa.',
  impact: 'Kaj opazijo uporabniki, kako dolgo in kaj naj medtem storijo.',
  risk: 'Tveganje posega.',
  'risk.level': 'low (nizko), medium (srednje) ali high (visoko).',
  'risk.measures': 'Ukrepi proti tveganju.',
  network: 'Ali se spremeni omrežje.',
  'network.change': 'true: potreben je dogovor z ekipo IKT eZdravja.',
  'network.reference': 'Kje je zapisan dogovor z ekipo IKT.',
  rollback: 'Načrt povrnitve: kako se vzpostavi prejšnje stanje, kdo odloči in do kdaj.',
  verification: 'Kaj se preveri po delu in kdo to stori.',
  contact: 'Vloga ali skupina, ki je med delom dosegljiva; brez imena.',
  status:
    'planned (privzeto): načrtovan; withdrawn: umaknjen, nikoli dovoljen; draft: osnutek, se ne najavi in ni dovoljen.',
  tests: 'Predhodni testi.',
  'tests.-.environment': 'Kje je bil test izveden.',
  'tests.-.result': 'Izid testa.',
  'tests.-.reference': 'Kje je poročilo o testu.',
  announcement: 'Najava, vsaj dva delovna dneva vnaprej. Zapiše se, ko je poslana.',
  ...notice('announcement'),
  'announcement.form': 'Oddani uradni obrazec.',
  'announcement.form.number': 'Številka obrazca.',
  'announcement.form.sha256': 'SHA-256 oddanega obrazca: 64 šestnajstiških števk.',
  approvals: 'Obe odobritvi. Zapišeta se, ko sta dani.',
  ...approval('naročnik', 'approvals.client'),
  ...approval('ekipa IKT eZdravja', 'approvals.ezdrav-ict'),
  rejections: 'Zavrnitve strani. Vsaka velja, dokler ta stran pozneje ne odobri.',
  ...rejection('naročnik', 'rejections.client'),
  ...rejection('ekipa IKT eZdravja', 'rejections.ezdrav-ict'),
  urgent: 'Samo za urgentni poseg: izvede se lahko zunaj okna, nikoli pa brez obvestila.',
  'urgent.reason': 'Zakaj ne more počakati: vsaj 20 znakov.',
  'urgent.incident': 'Številka incidenta.',
  'urgent.declared-by': 'Prijava na GitHubu tistega, ki je poseg razglasil za urgentnega.',
  'urgent.notification': 'Obvestilo. Zapiše se, ko je poslano.',
  ...notice('urgent.notification'),
  outcome: 'Kako je poseg potekal. Zapiše se po izvedbi; poseg je s tem končan.',
  'outcome.started-at': 'Kdaj se je delo začelo.',
  'outcome.ended-at': 'Kdaj se je delo končalo.',
  'outcome.result':
    'completed (izveden), rolled-back (povrnjeno prejšnje stanje) ali cancelled (ni bil izveden).',
  'outcome.downtime-minutes': 'Kako dolgo je trajal izpad, v minutah.',
  'outcome.deviations': 'Kaj je potekalo drugače, kot je bilo načrtovano.',
  review: 'Pregled po urgentnem, povrnjenem ali predolgem posegu.',
  'review.due': 'Dan, do katerega mora biti opravljen.',
  'review.held': 'Dan, ko je bil opravljen.',
  'review.causes': 'Ugotovljeni vzroki.',
  'review.measures': 'Kaj bo storjeno, da se ne ponovi.',
  'review.reference': 'Kje je zapisnik.',
};

const SOLUTION: Sentences = {
  version: 'Različica zapisa: 1.',
  name: 'Ime rešitve.',
  organisation: 'Organizacija, katere pravila in seznam sodelavcev veljajo tudi tukaj.',
  'organisation.repository': 'Njen repozitorij, lastnik/ime.',
  'organisation.id':
    'Številka repozitorija (gh api repos/OWNER/NAME --jq .id): po njej je prepoznan, ime se lahko spremeni.',
  client: 'Naročnik.',
  'client.organisation': 'Ime naročnika.',
  'client.contact': 'Naročnikov e-poštni naslov.',
  contractor: 'Programska hiša.',
  'contractor.organisation': 'Njeno ime, kot ga navajajo dopisi.',
  'contractor.contact': 'Naslov, na katerega pridejo odgovori na dopise.',
  'contractor.on-duty':
    'Koga poklicati med delom: vloga in dežurna številka. Edini ključ, pod katerim je dovoljena telefonska številka.',
  contract: 'Pogodba.',
  'contract.reference': 'Številka pogodbe.',
  'contract.ends': 'Zadnji dan pogodbe.',
  contacts: 'Kdo prejema dopise.',
  'contacts.servicedesk':
    'Dodatni naslov službe servicedesk; servicedesk@src.si je vedno med prejemniki.',
  'contacts.ict': 'Ekipa IKT eZdravja.',
  'contacts.solution-custodian': 'Skrbnik rešitve: drugi prejemnik vsake najave.',
  'contacts.contract-custodian': 'Skrbnik pogodbe: naroča in preklicuje uporabniške račune.',
  'contacts.mail-server':
    'Poštni strežnik, s katerega se pošiljajo dopisi; potrdila ga morajo navajati.',
  'contacts.assignees': 'Komu so dodeljene zadeve.',
  approvers: 'Kdo sme odobriti, po straneh; nihče ni na obeh.',
  'approvers.client': 'Za naročnika: račun na GitHubu (login, id) ali poštni predal (email).',
  ...approver('approvers.client.-'),
  'approvers.ezdrav-ict':
    'Za ekipo IKT eZdravja: račun na GitHubu (login, id) ali poštni predal (email).',
  ...approver('approvers.ezdrav-ict.-'),
  'urgent-authorities': 'Kdo sme poseg razglasiti za urgentnega.',
  ...account('urgent-authorities.-'),
  environments: 'Kaj pomenijo vaša okolja na GitHubu.',
  'environments.production': 'Imena, ki pomenijo produkcijo; privzeto: production.',
  'environments.test': 'Imena, ki pomenijo testno okolje.',
  evidence: 'Kako močna morajo biti dokazila.',
  'evidence.announcement':
    'landed (privzeto): šteje združitev načrta; receipt: šteje le potrdilo o oddaji; signed: šteje le potrdilo, ki ga je GitHub podpisal delovnemu toku iz evidence.workflows; opravilo, ki najavlja, potrebuje id-token: write.',
  'evidence.approvals':
    'recorded (privzeto); vouched: tudi sporočilo, ki ga je podpisala domena odobritelja; verified: le pregledi in komentarji, ki jih je zabeležil GitHub.',
  'evidence.workflows':
    'Delovni tokovi, katerih podpisana potrdila štejejo: .github/workflows/announce.yml ali lastnik/ime/.github/workflows/announce.yml@ in commit s 40 šestnajstiškimi števkami. Nobeden ne počne ničesar drugega.',
  'evidence.self-hosted':
    'trusted: štejejo tudi potrdila, podpisana na lastnih izvajalnikih. Kdor vzdržuje tak računalnik, lahko vzame njegove žetone.',
  'reference-pattern': 'Regularni izraz za številke vaših zahtevkov; ne velja za <Message-ID>.',
  calendar: 'Kako se štejejo delovni dnevi.',
  'calendar.lead-time':
    'default (običajno) ali full-days: dva cela delovna dneva med najavo in začetkom.',
  'calendar.extra-non-working-days': 'Dodatni dela prosti dnevi: 2027-01-04.',
  window: 'Vzdrževalno okno; od predpisanega je lahko le ožje.',
  'window.opens': 'Ne pred 20.00.',
  'window.opens-with-downtime': 'Ne pred 22.00.',
  'window.closes': 'Ne po 6.00.',
  freezes: 'Obdobja brez namestitev.',
  'freezes.-.from': 'Začetek po ljubljanskem času.',
  'freezes.-.to': 'Konec po ljubljanskem času.',
  'freezes.-.reason': 'Razlog.',
  'freezes.-.urgent': 'Ali so v njem dovoljeni urgentni posegi.',
  urgent: 'Urgentni posegi.',
  'urgent.valid-hours': 'Koliko ur po obvestilu velja urgentna odločitev: največ 12.',
  'enforce-in':
    'Kje se zahtevajo pravila o času, najavi in odobritvah (production ali test); v produkciji vedno.',
  language: 'Jezik izpisa.',
  znet: 'Vključitev hiše v omrežje zNET.',
  'znet.joined': 'Od kdaj.',
  'znet.reference': 'Kje je to zapisano.',
  'access-rules': 'Priloga »Zahteve IKT do SW hiš pri razpisih«.',
  'access-rules.version': 'Različica priloge.',
  'access-rules.acknowledged': 'Kdaj je bila potrjena seznanitev z njo.',
  architecture: 'Kaj je bilo dogovorjeno z ekipo IKT na prvem sestanku.',
  'architecture.plans': 'Osnovni arhitekturni načrti.',
  'architecture.plans.sent': 'Kdaj so bili poslani.',
  'architecture.plans.reference': 'Kje so shranjeni.',
  'architecture.meeting': 'Prvi sestanek.',
  'architecture.meeting.held': 'Kdaj je bil.',
  'architecture.meeting.reference': 'Kje je zapisnik.',
  'architecture.ip-space': 'Naslovni prostor IP.',
  'architecture.vlan': 'VLAN.',
  'architecture.connections': 'Povezave z drugimi storitvami.',
  'architecture.runtime': 'Izvajalno okolje.',
  'architecture.confidentiality': 'Ukrepi za zaupnost.',
  'architecture.integrity': 'Ukrepi za celovitost.',
  'architecture.availability': 'Ukrepi za razpoložljivost.',
};

const STAFF: Sentences = {
  version: 'Različica zapisa: 1.',
  staff: 'Vsi, ki tukaj delajo ali so delali. Nikoli ime, e-poštni naslov ali telefonska številka.',
  'staff.-.ref': 'Enolična šifra, iz katere osebe ni mogoče prepoznati.',
  'staff.-.github': 'Račun sodelavca na GitHubu.',
  ...account('staff.-.github'),
  'staff.-.github.write': 'Ali ima račun tukaj pravico do pisanja.',
  'staff.-.role': 'Vloga.',
  'staff.-.company': 'Podjetje.',
  'staff.-.eligibility-checked':
    'Kdaj je nosilec pogodbe preveril, da sodelavec izpolnjuje pogoje.',
  'staff.-.statement-signed': 'Kdaj je bila podpisana izjava o varovanju osebnih podatkov.',
  'staff.-.account': 'Uporabniški račun v eZdravju.',
  'staff.-.account.requested': 'Kdaj je bil zahtevan.',
  'staff.-.account.reference': 'Številka zahtevka.',
  'staff.-.account.granted': 'Kdaj je bil dodeljen.',
  'staff.-.left': 'Zadnji dan ali trenutek sodelovanja.',
  'staff.-.revocation': 'Preklic pooblastil; zahtevati ga je treba takoj.',
  'staff.-.revocation.notified': 'Kdaj je bil servicedesk obveščen.',
  'staff.-.revocation.reference': 'Številka zahtevka.',
  'staff.-.revocation.confirmed': 'Kdaj je bil preklic potrjen.',
};

const REQUEST: Sentences = {
  version: 'Različica zapisa: 1.',
  kind: 'question: vprašanje službi servicedesk in ekipi IKT; request: zahtevek v prosti obliki službi servicedesk, kadar zanj ni obrazca.',
  subject: 'Za kaj gre, v eni vrstici.',
  question: 'Celotno vprašanje (kind: question).',
  elements: 'Vsi tehnični elementi (kind: request).',
  'elements.-.name': 'Ime elementa: izvor, cilj, protokol …',
  'elements.-.value': 'Vrednost.',
  justification: 'Obrazložitev (kind: request).',
};

const DOCTOR: Sentences = {
  version: 'Različica zapisa: 1.',
  'not-a-deployment': 'Opravila, ki so videti kot namestitev v produkcijo, pa niso.',
  'not-a-deployment.-.job': 'Datoteka delovnega toka in opravilo: deploy.yml/sync.',
  'not-a-deployment.-.reason': 'Zakaj v produkciji ničesar ne spremeni. Piše v vsakem poročilu.',
  ignore: 'Ugotovitve, ki so znane in sprejete.',
  'ignore.-.code': 'Koda ugotovitve: gate.container.',
  'ignore.-.workflow': 'Samo v tem delovnem toku: deploy.yml. Privzeto: v vseh.',
  'ignore.-.job': 'Samo v tem opravilu. Privzeto: v vseh.',
  'ignore.-.reason': 'Zakaj je sprejeta. Piše v vsakem poročilu.',
  'our-actions':
    'Kopije akcije, lastnik/ime, ki štejejo enako kot akcija sama: zrcala v zaprtem omrežju. Za njihovo vsebino jamči njihov lastnik.',
};

/** By schema name, then by key; `-` is an entry of a list. */
export const KEYS: Readonly<Record<string, Sentences>> = {
  intervention: INTERVENTION,
  solution: SOLUTION,
  staff: STAFF,
  request: REQUEST,
  doctor: DOCTOR,
};

/** What each file is for. */
export const FILES_ARE: Sentences = {
  intervention: 'načrtovana sprememba rešitve eZdravja',
  solution: 'kar se med posegi ne spreminja; nastavitve pravila le zaostrijo',
  staff: 'kdo dela pri rešitvi, brez osebnih podatkov',
  request: 'vprašanje ali zahtevek v prosti obliki, ki ga pošlje način request',
  doctor: 'kaj naj doctor spregleda in zakaj; pomaga do ravni 1 in ne dlje',
};

export const INPUTS: Sentences = {
  mode: 'Kaj naj stori: gate, check, announce, approve, close, request, staff, resume, guard, doctor, report, portfolio ali evidence.',
  token:
    'Žeton za poizvedbe na GitHubu. Katere pravice potrebuje kateri način, piše na strani o načinih.',
  environment: 'Okolje, v katero se namešča: production ali test. Najavljeno mora biti isto.',
  intervention:
    'Pot do datoteke posega v mapi .ezdrav/. Brez nje pride v poštev vsaka nedokončana. Pri načinu evidence: id posega.',
  'wait-minutes': 'Koliko minut počakati (0–60), kadar manjka le še odprtje termina.',
  language: 'Jezik sporočil: en ali sl. Privzeto jezik iz .ezdrav/solution.yml, sicer angleščina.',
  'smtp-url':
    'Poštni strežnik za dopise, smtp://uporabnik:geslo@strežnik:587 ali smtps://. Iz skrivnosti.',
  'mail-from': 'Naslov pošiljatelja dopisov.',
  people:
    'Imena, e-poštni naslovi in številke mobilnih telefonov po šifrah, le za prihajajoče in odhajajoče. Iz skrivnosti.',
  'members-token': 'Žeton, ki vidi člane organizacije, za način staff.',
  'organisation-token': 'Žeton, ki bere repozitorij organizacije (contents: read), če je zaseben.',
  'solutions-token':
    'Žeton, ki bere repozitorije rešitev organizacije: za način staff contents in metadata, za portfolio še deployments.',
  workflow: 'Ime datoteke delovnega toka, katerega zagone pregleda način resume.',
  request: 'Pot do datoteke zahtevka za način request ali vrsta dopisa.',
  'send-again':
    'Message-ID dopisa, za katerega ni bilo znano, ali je prispel, in za katerega zdaj veste, da ni; ali comment:ŠTEVILKA, kot pove zagon.',
  verdict: 'Izhod verdict načina gate, za način close, ki ga shrani za dosje.',
};

export const OUTPUTS: Sentences = {
  decision: 'allow, allow-urgent, deny, unverifiable, invalid ali error.',
  allowed: 'true ali false.',
  'reason-codes': 'Kode ovir, ločene z vejicami.',
  'intervention-id': 'Id presojanega posega.',
  'plan-digest': 'Odtis njegovega načrta, sha256: in 64 šestnajstiških števk.',
  'opens-at': 'Kdaj se odpre najavljeni termin (ISO 8601, UTC).',
  'closes-at': 'Kdaj se konča najavljeni termin (ISO 8601, UTC).',
  'valid-until': 'Najpoznejši začetek (ISO 8601, UTC).',
  'earliest-start': 'Najzgodnejši dovoljeni začetek za to najavo (ISO 8601, UTC).',
  report: 'Pot do poročila JSON.',
  'issue-number': 'Številka zadeve, ki je bila odprta ali dopolnjena.',
  verdict:
    'Odločitev z vsem, na čemer temelji, stisnjena, za vhod verdict načina close. Če je predolga, je izhod prazen; v celoti je v datoteki ezdrav-verdict.json ob poročilu.',
  dossier: 'Pot do datoteke zip, ki jo je ustvaril način evidence.',
};

import type { AuditCode } from '../../audits/codes.ts';
import type { AuditSentences } from './messages.ts';

const OPEN = 'Tega, kar se potem namesti, ni presodil nihče.';
const UNREAD = 'Kar se ne da prebrati, nikoli ne velja za dobro.';
const PIN = 'Navedite poln commit s 40 znaki, različico pa pustite v komentarju.';

export const SLOVENE_FINDINGS: Record<AuditCode, AuditSentences> = {
  'workflow.unreadable': {
    what: (f) => `Delovnega toka ni mogoče prebrati (${f('why')}).`,
    why: `Morda namešča brez preverjanja. ${UNREAD}`,
    fix: () => 'Popravite YAML; actionlint pove, kje je napaka.',
  },
  'gate.none': {
    what: () => 'Noben delovni tok ne zažene preverjanja.',
    why: 'Vsaka namestitev steče nepresojena.',
    fix: () =>
      'Preverjanje naj bo prvi korak opravila, ki namešča v produkcijo; zgled je v examples/workflows/deploy-on-tag.yml.',
  },
  'production.no-gate': {
    what: (f) => `Opravilo ${f('job')} namešča v ${f('environment')} in nima preverjanja.`,
    why: OPEN,
    fix: () =>
      'Preverjanje naj bo prvi korak tega opravila. Tisto v sestavljeni akciji se ne vidi in ne bi bilo prvo.',
  },
  'production.named-otherwise': {
    what: (f) =>
      `Opravilo ${f('job')} brez preverjanja namešča v ${f('environment')}, kar zveni kot produkcija.`,
    why: 'Preverjanje in doctor poznata produkcijo le pod imenom production.',
    fix: () =>
      'Če je to produkcija te rešitve, naj se okolje imenuje production, preverjanje pa naj bo prvi korak opravila.',
  },
  'gate.other-job': {
    what: (f) => `Opravilo ${f('job')} se zanaša na preverjanje v opravilu ${f('gate')}.`,
    why: 'Kdor ponovno zažene le to opravilo, pride mimo: ponovni zagon izide drugega ohrani 30 dni.',
    fix: (f) => `Prestavite preverjanje v opravilo ${f('job')} kot prvi korak.`,
  },
  'gate.not-first': {
    what: (f) => `V opravilu ${f('job')} so pred preverjanjem koraki: ${f('before')}.`,
    why: 'Stečejo, preden je karkoli presojeno. Preverjanje ne potrebuje checkouta.',
    fix: () => 'Prestavite preverjanje na začetek korakov opravila.',
  },
  'gate.conditional': {
    what: (f) => `Preverjanje v opravilu ${f('job')} steče le ob pogoju ${f('if')}.`,
    why: 'Kjer pogoj ne drži, je preverjanje preskočeno, preskočeno pa ne zavrne ničesar.',
    fix: () => 'Odstranite pogoj s koraka; če je potreben, ga dajte na celo opravilo.',
  },
  'gate.continue-on-error': {
    what: (f) => `Opravilo ${f('job')} navaja continue-on-error: ${f('value')}.`,
    why: 'Zavrnitev potem velja za uspeh in namestitev teče naprej.',
    fix: () => 'Odstranite continue-on-error s koraka in z opravila preverjanja.',
  },
  'gate.ignored-by-step': {
    what: (f) =>
      `Korak ${f('step')} opravila ${f('job')} steče, čeprav je preverjanje zavrnilo: ${f('if')}.`,
    why: OPEN,
    fix: () =>
      "Preverjanju dajte id in ga v pogoju zahtevajte: … && steps.gate.outputs.allowed == 'true'. Ali pa odstranite funkcijo stanja.",
  },
  'gate.ignored-by-job': {
    what: (f) =>
      `Opravilo ${f('job')} steče, čeprav je preverjanje v opravilu ${f('gate')} zavrnilo: ${f('if')}.`,
    why: OPEN,
    fix: () =>
      `V pogoju zahtevajte uspeh tistega opravila: … && needs.<job>.result == 'success'. Ali pa odstranite funkcijo stanja.`,
  },
  'gate.other-mode': {
    what: (f) =>
      `Opravilo ${f('job')} namešča v produkcijo, našo akcijo pa zažene le v načinu ${f('mode')}.`,
    why: 'Zavrača samo način gate.',
    fix: () => 'Nastavite mode: gate ali vhod izpustite.',
  },
  'gate.mode-unclear': {
    what: (f) => `Način naše akcije v opravilu ${f('job')} je izraz.`,
    why: 'Kdor nastavi vrednost, odloča, ali preverjanje sploh je.',
    fix: () => 'Napišite mode: gate ali vhod izpustite.',
  },
  'gate.wait-cut': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} sme čakati ${f('wait')} minut, a se konča po ${f('timeout')}.`,
    why: 'Zagon, ki mora čakati dlje, je prekinjen in ga mora nekdo zagnati znova.',
    fix: () => 'timeout-minutes naj bo daljši od wait-minutes in namestitve skupaj.',
  },
  'gate.weakened': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} teče z nastavljeno spremenljivko ${f('variable')}.`,
    why: 'Z njo lahko v preverjanju teče druga koda ali pa se vsak strežnik izda za GitHub.',
    fix: (f) =>
      `Odstranite ${f('variable')}; za lastnega izdajatelja potrdil uporabite NODE_EXTRA_CA_CERTS.`,
  },
  'gate.environment-differs': {
    what: (f) =>
      `Opravilo ${f('job')} namešča v ${f('deployed')}, preverjanje pa presoja za ${f('judged')}.`,
    why: 'Za druga okolja preverjanje uveljavlja manj kot za produkcijo.',
    fix: () => 'Vhod environment preverjanja in okolje opravila naj bosta enaka.',
  },
  'gate.environment-unclear': {
    what: (f) =>
      `Ni mogoče vedeti, ali sta ${f('judged')} (preverjanje) in ${f('deployed')} (opravilo ${f('job')}) isto okolje.`,
    why: `Za druga okolja preverjanje uveljavlja manj kot za produkcijo. ${UNREAD}`,
    fix: () => 'Na obeh mestih napišite isto ime ali isti izraz.',
  },
  'gate.no-environment': {
    what: (f) => `Opravilo ${f('job')} ima preverjanje, nima pa okolja.`,
    why: 'Njegove skrivnosti lahko uporabi vsak delovni tok na katerikoli veji, tudi tak brez preverjanja.',
    fix: (f) =>
      `Opravilu nastavite environment: ${f('judged')} in skrivnosti namestitve hranite le tam.`,
  },
  'action.unpinned': {
    what: (f) => `Opravilo ${f('job')} uporablja ${f('uses')}, kar ni pripeto na poln commit.`,
    why: 'Oznaka ali veja se da premakniti na drugo kodo, ki potem teče s pravicami tega opravila.',
    fix: () => PIN,
  },
  'action.unpinned-elsewhere': {
    what: (f) => `Opravilo ${f('job')} uporablja ${f('uses')}, kar ni pripeto na poln commit.`,
    why: 'Tuja koda v delovnih tokovih repozitorija lahko poseže v to, kar se namešča.',
    fix: () => PIN,
  },
  'reusable.unpinned': {
    what: (f) => `Opravilo ${f('job')} kliče ${f('uses')}, kar ni pripeto na poln commit.`,
    why: 'Kdor sme tja potiskati, spremeni, kar se tu namešča, in lahko odstrani preverjanje.',
    fix: () => 'Navedite poln commit klicanega delovnega toka (40 znakov).',
  },
  'reusable.unread': {
    what: (f) => `Kaj dela ${f('uses')}, ni bilo mogoče prebrati. ${f('why')}`,
    why: `Če namešča, mora biti preverjanje v njem. ${UNREAD}`,
    fix: () =>
      'Zaženite doctor z žetonom, ki sme brati tisti repozitorij, ali tam poglejte, ali je preverjanje prvo v opravilu, ki namešča.',
  },
  'permissions.missing': {
    what: (f) => `Opravilu ${f('job')} manjka ${f('lacks')}.`,
    why: 'Akcija ne more izvedeti, kar potrebuje, in zato zavrne.',
    fix: (f) => `Dovoljenjem opravila dodajte: ${f('lacks')}.`,
  },
  'permissions.not-stated': {
    what: (f) => `Opravilo ${f('job')} ne navaja dovoljenj.`,
    why: 'Njegov žeton ima, kar da repozitorij privzeto: premalo za preverjanje ali veliko preveč.',
    fix: () =>
      'Na vrh delovnega toka napišite permissions: {}, v opravilo pa najmanj, kar način potrebuje.',
  },
  'permissions.too-many': {
    what: (f) => `Opravilo ${f('job')} ima ${f('scope')}, česar njegovi načini ne potrebujejo.`,
    why: 'Uporabi ga lahko vsak korak opravila, na primer da spremeni, kar preverjanje bere.',
    fix: (f) => `Odvzemite ${f('scope')} ali pa opravite tisto v ločenem opravilu.`,
  },
  'permissions.default-write': {
    what: () => 'Delovni tokovi, ki dovoljenj ne navajajo, smejo pisati vse.',
    why: 'Vsak delovni tok lahko potem premakne oznake in spremeni datoteke, ki jih preverjanje bere.',
    fix: () => 'Settings → Actions → General → Workflow permissions: samo branje.',
  },
  'trigger.pull-request-target': {
    what: () => 'Delovni tok teče ob pull_request_target.',
    why: 'Zahtevki neznancev ga potem zaženejo z žetonom in skrivnostmi tega repozitorija.',
    fix: () => 'Uporabite pull_request.',
  },
  'trigger.refused': {
    what: (f) => `Delovni tok s preverjanjem teče ob ${f('event')}.`,
    why: 'Nameščati smejo le push, release in workflow_dispatch; vse drugo preverjanje zavrne.',
    fix: () => 'Zaženite ga s potiskom oznake, z objavo izdaje ali ročno na oznaki.',
  },
  'trigger.no-tag': {
    what: () => 'Delovni tok s preverjanjem teče ob potiskih na veje.',
    why: 'Preverjanje dovoli le najavljene oznake, zato vsak tak zagon spodleti in zakrije neuspeh, ki šteje.',
    fix: () => "Omejite push na oznake, kot v tags: ['v*'], in odstranite veje.",
  },
  'environment.admins-bypass': {
    what: (f) => `Skrbniki lahko obidejo zaščitna pravila okolja ${f('environment')}.`,
    why: 'En klik spusti namestitev mimo vseh pravil.',
    fix: () =>
      'Settings → Environments: odkljukajte »Allow administrators to bypass configured protection rules«.',
  },
  'environment.missing': {
    what: (f) => `Okolja ${f('environment')} v nastavitvah ni.`,
    why: 'GitHub ga ob prvi rabi ustvari nezaščitenega, njegovih skrivnosti pa ni kje hraniti.',
    fix: () =>
      'Settings → Environments: ustvarite ga, omejite na oznake izdaj in tja prenesite skrivnosti namestitve.',
  },
  'environment.any-ref': {
    what: (f) => `V okolje ${f('environment')} sme nameščati vsaka veja in oznaka.`,
    why: 'Delovni tok na katerikoli veji, brez preverjanja, pride do njegovih skrivnosti.',
    fix: () => 'Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.',
  },
  'environment.open-branches': {
    what: (f) =>
      `V okolje ${f('environment')} smejo nameščati tudi druge veje kot privzeta: ${f('branches')}.`,
    why: 'Kdor sme poslati tako vejo, da nanjo delovni tok brez preverjanja in pride do skrivnosti.',
    fix: () => 'Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.',
  },
  'environment.branches': {
    what: (f) => `V okolje ${f('environment')} smejo nameščati veje: ${f('branches')}.`,
    why: 'Preverjanje namešča le oznake; veja, ki sme nameščati, je pot za delovne tokove brez njega.',
    fix: () => 'Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.',
  },
  'environment.unknown': {
    what: (f) => `Kako je zaščiteno okolje ${f('environment')}, ni mogoče vedeti. ${f('why')}`,
    why: UNREAD,
    fix: () => 'Zaženite mode: doctor v delovnem toku z actions: read.',
  },
  'codeowners.missing': {
    what: () => 'Datoteke CODEOWNERS ni.',
    why: 'Vsak, ki sme pisati, spremeni delovne tokove in .ezdrav/ brez soglasja odgovornih.',
    fix: () => 'Napišite .github/CODEOWNERS z lastniki za /.ezdrav/ in /.github/.',
  },
  'codeowners.uncovered': {
    what: (f) => `Brez lastnika: ${f('paths')}.`,
    why: 'Spremeniti se da brez soglasja odgovornih.',
    fix: () =>
      'V CODEOWNERS dajte lastnike za /.ezdrav/ in /.github/, za vsako vrstico, ki jih odvzame.',
  },
  'branch.unprotected': {
    what: (f) => `Privzeti veji ${f('branch')} manjkajo pravila: ${f('lacks')}.`,
    why: 'Kdor sme pisati, potem uveljavi načrt ali delovni tok brez preverjanja, ne da bi kdo pogledal.',
    fix: () =>
      'Settings → Rules: zahtevajte pull request s pregledom lastnikov kode, omejite brisanje, prepovejte prisilne potiske.',
  },
  'branch.unknown': {
    what: (f) => `Kako je zaščitena privzeta veja, ni mogoče vedeti. ${f('why')}`,
    why: UNREAD,
    fix: () =>
      'Namesto starejše zaščite veje uporabite nabor pravil, ki ga doctor lahko prebere; zaženite mode: doctor v delovnem toku.',
  },
  'tag.movable': {
    what: (f) => `Oznake izdaj se dajo premakniti ali izbrisati: ${f('tags')}.`,
    why: 'Premaknjena oznaka imenuje drugo kodo od najavljene.',
    fix: () =>
      'Settings → Rules: nabor pravil za oznake izdaj, ki omeji spreminjanje in brisanje. Ali pa v posegu navedite release.commit.',
  },
  'tag.creatable': {
    what: (f) => `Oznake izdaj sme narediti vsak, ki sme pisati: ${f('tags')}.`,
    why: 'Taka oznaka je lahko na commitu, katerega delovni tok nima preverjanja; GitHub ga potem spusti v okolje.',
    fix: () =>
      'Settings → Rules: pravilo za oznake naj omeji tudi ustvarjanje, izjeme naj bodo tisti, ki izdajajo.',
  },
  'tag.unknown': {
    what: (f) => `Ali se dajo oznake izdaj premakniti, ni mogoče vedeti. ${f('why')}`,
    why: UNREAD,
    fix: () => 'Zaženite mode: doctor v delovnem toku tega repozitorija.',
  },
  'secrets.outside-environment': {
    what: (f) => `Skrivnost namestitve ${f('secret')} se uporablja zunaj okolja namestitve.`,
    why: 'Potem je skrivnost celega repozitorija in jo lahko uporabi delovni tok brez preverjanja.',
    fix: () => 'Hranite jo le v okolju production in jo izbrišite iz skrivnosti repozitorija.',
  },
  'secrets.all': {
    what: (f) => `Opravilo ${f('job')} preda vse skrivnosti.`,
    why: 'Nihče ne ve, katere se uporabijo in za kaj.',
    fix: () => 'Navedite potrebne skrivnosti ali namesto njih uporabite OIDC.',
  },
  'credentials.persisted': {
    what: (f) => `actions/checkout v opravilu ${f('job')} pusti žeton na disku.`,
    why: 'Uporabi ga lahko vsak poznejši korak in vse, kar ta zapakira.',
    fix: () => 'Nastavite persist-credentials: false.',
  },
  'guard.workflow-token': {
    what: (f) => `Stražar v opravilu ${f('job')} uporablja žeton delovnega toka.`,
    why: 'Za zaščitno pravilo sme odgovoriti le aplikacija GitHub, ki to pravilo je.',
    fix: () => 'V token podajte žeton aplikacije, ki ga naredi actions/create-github-app-token.',
  },
  'guard.no-environment': {
    what: (f) => `Stražar v opravilu ${f('job')} teče zunaj okolja.`,
    why: 'Ključ aplikacije je potem skrivnost celega repozitorija: odgovori lahko vsak delovni tok.',
    fix: () => 'Ključ hranite v lastnem okolju, ki ga sme uporabiti le privzeta veja.',
  },
  'guard.environment-open': {
    what: (f) =>
      `Za okolje stražarja ${f('environment')} ni znano, da bi bilo omejeno na privzeto vejo.`,
    why: 'Delovni tok na katerikoli veji bi lahko uporabil ključ aplikacije in odgovoril.',
    fix: () => 'Settings → Environments → Deployment branches and tags: le privzeta veja.',
  },
};

import type { AuditCode } from '../../audits/codes.ts';
import type { AuditSentences } from './messages.ts';

const OPEN = 'Kar se namesti pozneje, ni preverjeno.';
const UNREAD = 'Česar ni mogoče prebrati, nikoli ne šteje za ustrezno.';
const PIN = 'Navedite poln commit s 40 znaki, različico pa pustite v komentarju.';

export const SLOVENE_FINDINGS: Record<AuditCode, AuditSentences> = {
  'workflow.unreadable': {
    what: (f) => `Delovnega toka ni mogoče prebrati (${f('why')}).`,
    why: `Morda namešča brez preverjanja. ${UNREAD}`,
    fix: () => 'Popravite YAML; actionlint pove, kje je napaka.',
  },
  'gate.none': {
    what: () => 'Noben delovni tok ne zažene preverjanja.',
    why: 'Nobena namestitev ni preverjena.',
    fix: () =>
      'Preverjanje naj bo prvi korak vsakega opravila, ki namešča v produkcijo; vrstice pokaže ezdrav init.',
  },
  'production.no-gate': {
    what: (f) =>
      `Opravilo ${f('job')} je v okolju ${f('environment')}, ki je produkcija, in nima preverjanja.`,
    why: OPEN,
    fix: () =>
      'Preverjanje naj bo prvi korak tega opravila. Če v produkciji ne spremeni ničesar, mu okolje odvzemite ali to zapišite v .ezdrav/doctor.yml.',
  },
  'gate.other-job': {
    what: (f) => `Opravilo ${f('job')} se zanaša na preverjanje v opravilu ${f('gate')}.`,
    why: 'Kdor ponovno zažene le to opravilo, pride mimo: ponovni zagon še 30 dni uporablja shranjene izide drugega opravila.',
    fix: (f) => `Prestavite preverjanje v opravilo ${f('job')} kot prvi korak.`,
  },
  'gate.not-first': {
    what: (f) => `V opravilu ${f('job')} so pred preverjanjem koraki: ${f('before')}.`,
    why: 'Stečejo, preden je kar koli presojeno. Preverjanje ne potrebuje checkouta.',
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
    what: (f) => `Način naše akcije v opravilu ${f('job')} je podan kot izraz (\${{ … }}).`,
    why: 'Kdor nastavi vrednost, odloča, ali se preverjanje sploh izvede.',
    fix: () => 'Napišite mode: gate ali vhod izpustite.',
  },
  'gate.wait-cut': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} sme čakati ${f('wait')} min, a se konča po ${f('timeout')} min.`,
    why: 'Zagon, ki mora čakati dlje, je prekinjen in ga mora nekdo zagnati znova.',
    fix: () => 'timeout-minutes naj bo daljši od wait-minutes in namestitve skupaj.',
  },
  'gate.weakened': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} teče s spremenljivko ${f('variable')}, ki jo nastavi delovni tok.`,
    why: 'Z njo lahko v preverjanju teče druga koda ali pa se lahko kateri koli strežnik izdaja za GitHub.',
    fix: (f) => `Odstranite ${f('variable')} iz delovnega toka, opravila in njegovega vsebnika.`,
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
    fix: () => 'Na obeh mestih napišite isto ime; produkcija naj ima svoje opravilo.',
  },
  'gate.no-environment': {
    what: (f) => `Opravilo ${f('job')} ima preverjanje, nima pa okolja.`,
    why: 'Njegove skrivnosti lahko uporabi vsak delovni tok na kateri koli veji, tudi tak brez preverjanja.',
    fix: (f) =>
      `Opravilu nastavite environment: ${f('judged')} in skrivnosti namestitve hranite le tam.`,
  },
  'action.unpinned': {
    what: (f) => `Opravilo ${f('job')} uporablja ${f('uses')}, kar ni pripeto na poln commit.`,
    why: 'Oznako ali vejo je mogoče premakniti na drugo kodo, ki potem teče s pravicami tega opravila.',
    fix: () => PIN,
  },
  'action.unpinned-elsewhere': {
    what: (f) =>
      `Opravilo ${f('job')} gradi, kar se namešča, in uporablja ${f('uses')}, kar ni pripeto na poln commit.`,
    why: 'Druga koda tam lahko spremeni to, iz česar je namestitev.',
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
    fix: (f) => `Pravicam opravila (permissions) dodajte: ${f('lacks')}.`,
  },
  'permissions.not-stated': {
    what: (f) => `Opravilo ${f('job')} ne navaja pravic (permissions).`,
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
    what: () => 'Delovni tokovi, ki pravic (permissions) ne navajajo, smejo pisati vse.',
    why: 'Vsak delovni tok lahko potem premakne oznake in spremeni datoteke, ki jih preverjanje bere.',
    fix: () => 'Settings → Actions → General → Workflow permissions: samo branje.',
  },
  'trigger.pull-request-target': {
    what: () => 'Delovni tok, ki namešča ali zažene našo akcijo, teče ob pull_request_target.',
    why: 'Zahtevki neznancev ga potem zaženejo z žetonom in skrivnostmi tega repozitorija.',
    fix: () => 'Uporabite pull_request.',
  },
  'trigger.refused': {
    what: (f) => `Delovni tok s preverjanjem teče ob ${f('event')}.`,
    why: 'Namestitev je dovoljena le ob push, release in workflow_dispatch; preverjanje zavrne vse drugo.',
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
    why: 'Delovni tok na kateri koli veji, brez preverjanja, pride do njegovih skrivnosti.',
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
    why: 'Spremeniti jih je mogoče brez soglasja odgovornih.',
    fix: () =>
      'V CODEOWNERS vpišite lastnike za /.ezdrav/ in /.github/ pod vsako vrstico, ki jih odvzame.',
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
    what: (f) => `Oznake izdaj je mogoče premakniti ali izbrisati: ${f('tags')}.`,
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
    what: (f) => `Ali je oznake izdaj mogoče premakniti, ni mogoče ugotoviti. ${f('why')}`,
    why: UNREAD,
    fix: () => 'Zaženite mode: doctor v delovnem toku tega repozitorija.',
  },
  'secrets.outside-environment': {
    what: (f) => `Skrivnost namestitve ${f('secret')} se uporablja zunaj okolja namestitve.`,
    why: 'Potem je skrivnost celega repozitorija in jo lahko uporabi delovni tok brez preverjanja.',
    fix: () => 'Hranite jo le v produkcijskem okolju in jo izbrišite iz skrivnosti repozitorija.',
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
    why: 'Delovni tok na kateri koli veji bi lahko uporabil ključ aplikacije in odgovoril.',
    fix: () => 'Settings → Environments → Deployment branches and tags: le privzeta veja.',
  },
  'production.suspected': {
    what: (f) => `Opravilo ${f('job')} požene ${f('does')} za ${f('by')} in nima preverjanja.`,
    why: OPEN,
    fix: () =>
      'Preverjanje naj bo prvi korak tega opravila. Če ne namešča v produkcijo, to z razlogom zapišite pod not-a-deployment v .ezdrav/doctor.yml.',
  },
  'production.called': {
    what: (f) =>
      `Opravilo ${f('job')} kliče ${f('does')}, ki verjetno namešča${f('by') === '' ? '' : ` v ${f('by')}`}; ali je v njem preverjanje, ni bilo mogoče prebrati.`,
    why: `Kar za vas namešča drug repozitorij, ne presodi nihče, če preverjanja ni tam. ${UNREAD}`,
    fix: () =>
      'Zaženite mode: doctor z žetonom, ki sme brati tisti repozitorij. Če preverjanja tam ni, ga dodajte ali pa nameščajte iz svojega opravila, ki se s preverjanjem začne.',
  },
  'production.dispatched': {
    what: (f) =>
      `Opravilo ${f('job')} z ukazom ${f('does')} sproži namestitev v drugem repozitoriju${f('by') === '' ? '' : ` za ${f('by')}`} in nima preverjanja.`,
    why: 'Zagon, ki ga sproži, o posegih tega repozitorija ne ve ničesar.',
    fix: () =>
      'Preverjanje naj bo prvi korak tega opravila ali pa naj se delovni tok drugega repozitorija začne z lastnim preverjanjem.',
  },
  'production.unclear': {
    what: (f) =>
      `Opravilo ${f('job')} namešča (${f('does')}), nima preverjanja in nikjer ne piše, kam namešča.`,
    why: `Nič ne pove, da to ni produkcija. ${UNREAD}`,
    fix: () =>
      'Če je produkcija, naj bo preverjanje njegov prvi korak. Če ni, poimenujte njegovo okolje (test, staging) ali to zapišite pod not-a-deployment v .ezdrav/doctor.yml.',
  },
  'production.idle': {
    what: (f) =>
      `Opravilo ${f('job')} je brez preverjanja v okolju ${f('environment')}, čeprav ni znano, da bi kaj nameščalo.`,
    why: 'Skrivnosti produkcije so mu vseeno na dosegu.',
    fix: () =>
      'Gradnje, načrti in testi naj imajo lastno okolje ali nobenega; produkcijsko naj bo le za opravilo, ki namešča.',
  },
  'gate.other-owner': {
    what: (f) => `Opravilo ${f('job')} uporablja ${f('uses')}, kopijo akcije drugega lastnika.`,
    why: 'Nihče tu ne ve, kaj dela; morda dovoli vse.',
    fix: () =>
      'Uporabite ezdrav/ezdrav-intervention-gate. Lastno zrcalno kopijo navedite pod our-actions v .ezdrav/doctor.yml.',
  },
  'gate.in-composite': {
    what: (f) => `V opravilu ${f('job')} je preverjanje skrito v akciji ${f('uses')}.`,
    why: 'To akcijo mora najprej prinesti drug korak, kar je v njej okoli preverjanja, pa se v opravilu ne vidi.',
    fix: () => 'Preverjanje napišite neposredno kot prvi korak opravila.',
  },
  'gate.outlived': {
    what: (f) =>
      `${f('step')} v opravilu ${f('job')} steče, čeprav je preverjanje zavrnilo (${f('if')}), in ni mogoče vedeti, kaj dela.`,
    why: OPEN,
    fix: () =>
      "Če namešča, naj pogoj zahteva preverjanje: … && steps.gate.outputs.allowed == 'true'. Če ne, skript poimenujte po tem, kar dela: notify, logs, cleanup.",
  },
  'gate.rerouted': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} doseže GitHub prek ${f('variable')}, ki jo nastavi delovni tok.`,
    why: 'Kdor spremeni to vrstico, se postavi med preverjanje in GitHub.',
    fix: (f) =>
      `Kjer zaprto omrežje to potrebuje, ${f('variable')} nastavite na izvajalcu samem, iz delovnega toka pa jo odstranite.`,
  },
  'gate.container': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} teče ob sliki ${f('image')}, ki ni pripeta na zgoščeno vrednost.`,
    why: 'Slika za oznako je jutri lahko druga; preverjanje bi teklo v njej ali v njenem omrežju.',
    fix: () =>
      'Sliko navedite z zgoščeno vrednostjo, ime@sha256:…, ali pa opravilo zaženite neposredno na izvajalcu.',
  },
  'gate.shared-runner': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} teče na strojih, na katerih opravilo ${f('other')} izvaja kodo iz zahtevkov.`,
    why: 'Kar tako opravilo pusti na stroju, teče ob preverjanju in namestitvi.',
    fix: () => 'Za opravila, ki nameščajo, imejte svojega izvajalca z lastno oznako ali skupino.',
  },
  'gate.cut-off': {
    what: (f) => `Zagone s preverjanjem prekinejo novejši (cancel-in-progress: ${f('value')}).`,
    why: 'Namestitev se prekine na pol poti ali pa odpade preverjanje, ki čaka na svoj termin.',
    fix: () =>
      'Za to, kar namešča, nastavite cancel-in-progress: false, v ime skupine pa dajte oznako izdaje.',
  },
  'code.other-ref': {
    what: (f) => `Po preverjanju opravilo ${f('job')} vzame kodo z ${f('ref')}.`,
    why: 'Preverjanje je presodilo commit tega zagona; namesti se lahko drug.',
    fix: () => 'Izpustite ref ali napišite ${{ github.sha }}.',
  },
  'code.other-repository': {
    what: (f) => `Po preverjanju opravilo ${f('job')} vzame kodo iz ${f('repository')}.`,
    why: 'Najavljena izdaja o stanju tistega repozitorija ne pove ničesar.',
    fix: () => 'Kar se namešča, naj bo v izdaji, ali pa tisti repozitorij pripnite na poln commit.',
  },
  'code.chosen': {
    what: (f) => `V opravilu ${f('job')} ${f('input')} določa, kaj se po preverjanju namesti.`,
    why: 'Kdor sproži zagon ali nastavi spremenljivko, izbere nekaj drugega, kot je bilo presojeno.',
    fix: () => 'Slike in pakete imenujte z ${{ github.sha }} ali ${{ github.ref_name }}.',
  },
  'code.moving': {
    what: (f) =>
      `Opravilo ${f('job')} namešča ${f('image')}, ime, ki jutri lahko pomeni nekaj drugega.`,
    why: 'Namesti se, kar je bilo potisnjeno nazadnje, in ne, kar je bilo najavljeno.',
    fix: () =>
      'Sliko imenujte z zgoščeno vrednostjo, z ${{ github.sha }} ali ${{ github.ref_name }}.',
  },
  'code.artifact': {
    what: (f) => `Korak ${f('step')} opravila ${f('job')} namesti artefakt drugega zagona.`,
    why: 'Zgrajen je iz tega, na čemer je stal tisti zagon.',
    fix: () =>
      'Gradite v tem zagonu, v opravilu, ki ga opravilo s preverjanjem potrebuje, in prenesite od tam.',
  },
  'code.injected': {
    what: (f) => `V opravilu ${f('job')} je ${f('input')} vstavljen v skript kot besedilo.`,
    why: 'Kdor ga napiše, napiše ukaze, ki tečejo s pravicami namestitve.',
    fix: () =>
      'Podajte ga prek env in spremenljivko dajte v narekovaje; več pove template-injection orodja zizmor.',
  },
  'action.placeholder': {
    what: (f) =>
      `Opravilo ${f('job')} je pripeto na ${f('uses')}, commit, ki pravega le nadomešča.`,
    why: 'Ta commit ne obstaja: opravilo spodleti ali požene, kar bo nekdo tja postavil.',
    fix: () => 'Napišite poln commit izdaje, ki jo uporabljate.',
  },
  'declarations.invalid': {
    what: () => 'Datoteke .ezdrav/doctor.yml ni mogoče prebrati.',
    why: 'Nič, kar navaja ali izvzame, ne velja.',
    fix: () => 'Popravite jo po schemas/doctor.schema.json.',
  },
  'environment.deployment-unclear': {
    what: (f) =>
      `Ali GitHub za opravilo ${f('job')} ustvari namestitev, je odvisno od ${f('value')}.`,
    why: 'Brez namestitve GitHub ne vpraša nobenega zaščitnega pravila aplikacije.',
    fix: () => 'Iz okolja opravila odstranite deployment: ali pa zapišite true.',
  },
  'approvals.mail-domain': {
    what: (f) => `Kdo upravlja pošto in DNS domen ${f('domains')}? Od tod tega ni mogoče videti.`,
    why: 'Podpisano sporočilo dokazuje organizacijo, ki ju upravlja, ne osebe, in ničesar zoper tistega, ki upravlja poštni strežnik ali DNS. Če je to izvajalec, bi štela njegova lastna odobritev.',
    fix: () =>
      'Vprašajte vsako organizacijo. Če ju upravlja sama ali njen ponudnik, to z razlogom navedite v .ezdrav/doctor.yml (ignore, koda approvals.mail-domain). Če ju upravlja izvajalec, naj ta stran odobri na GitHubu.',
  },
  'declarations.unused': {
    what: (f) => `.ezdrav/doctor.yml navaja ${f('entry')}, vendar tega nič ne potrebuje.`,
    why: 'Kar je izvzeto brez potrebe, bo izvzelo tudi jutrišnjo napako.',
    fix: () => 'Vnos odstranite ali popravite njegovo kodo, delovni tok, opravilo ali akcijo.',
  },
  'gate.environment-undeclared': {
    what: (f) =>
      `Preverjanje v opravilu ${f('job')} presoja za ${f('environments')}, česar solution.yml ne navaja.`,
    why: 'Okolja, ki jih ne pozna, preverjanje zavrne, zato to opravilo ne more biti nikoli dovoljeno.',
    fix: () =>
      'Navedite ga v .ezdrav/solution.yml: environments: { production: […] } ali pod test. Če opravilo namešča v več okolij, naj ima produkcija svoje.',
  },
  'trigger.never': {
    what: (f) => `Nič, kar sproži opravilo ${f('job')}, nima oznake izdaje.`,
    why: 'Preverjanje dovoli le najavljene oznake, zato tega opravila ne more nikoli dovoliti.',
    fix: () =>
      "Sprožite ga s potiskom oznak (tags: ['v*']), z izdajo ali ročno, pogoj pa naj sprejme oznake.",
  },
  'trigger.untrusted-checkout': {
    what: (f) =>
      `Opravilo ${f('job')} vzame kodo neznanca (${f('ref')}) z žetonom in skrivnostmi tega repozitorija.`,
    why: 'Kdor odpre zahtevek, lahko potem piše v ta repozitorij, tudi v .ezdrav/.',
    fix: () => 'Tako kodo poganjajte ob pull_request, brez skrivnosti.',
  },
  'identity.outside-environment': {
    what: (f) =>
      `Opravilo ${f('job')} brez okolja in brez preverjanja prevzame identiteto namestitve ${f('role')}.`,
    why: 'Prevzame jo lahko delovni tok na kateri koli veji in namesti.',
    fix: () =>
      'Pravilo zaupanja v oblaku naj zahteva okolje in delovni tok (trditve environment, job_workflow_ref, repository_id), drugim opravilom pa dajte njihovo vlogo.',
  },
  'identity.shared': {
    what: (f) =>
      `V ${f('workflow')}, katerega podpisi štejejo, ima opravilo ${f('job')} id-token: write in poleg naše akcije dela še kaj.`,
    why: 'Vsak korak takega opravila lahko dobi podpisano potrdilo.',
    fix: () => 'id-token: write naj ima le opravilo, v katerem teče samo naša akcija.',
  },
  'letters.outside-environment': {
    what: (f) => `Opravilo ${f('job')} pošilja dopise s skrivnostmi, ki niso v nobenem okolju.`,
    why: 'Delovni tok na kateri koli veji lahko pošilja dopise v vašem imenu. Zasebni repozitoriji v paketu GitHub Free nimajo okolij s skrivnostmi: tam to ostane.',
    fix: () =>
      'smtp-url in people hranite v okolju, omejenem na privzeto vejo: environment: ezdrav-letters.',
  },
  'letters.environment-open': {
    what: (f) =>
      `Za okolje ${f('environment')} opravila ${f('job')} ni znano, da bi bilo omejeno na privzeto vejo.`,
    why: 'Delovni tok na kateri koli veji bi lahko pošiljal dopise v vašem imenu.',
    fix: () => 'Settings → Environments → Deployment branches and tags: le privzeta veja.',
  },
  'environment.no-deployment': {
    what: (f) =>
      `Opravilo ${f('job')} navaja deployment: false: GitHub zanj ne zabeleži namestitve.`,
    why: 'Aplikacija GitHub, ki odgovarja za okolje, potem ni nikoli vprašana.',
    fix: () => 'Z opravila, ki namešča, odstranite deployment: false.',
  },
};

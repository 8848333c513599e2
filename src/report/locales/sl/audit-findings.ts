import type { AuditCode } from '../../../audits/codes.ts';
import type { AuditSentences } from '../../sentences.ts';

const OPEN = 'Kar se namesti pozneje, ni preverjeno.';
const UNREAD = 'Česar ni mogoče prebrati, nikoli ne šteje za ustrezno.';
const PIN = 'Navedite poln commit s 40 znaki, različico pa pustite v komentarju.';
const TAGS_ONLY = 'Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.';
const DEFAULT_ONLY = 'Settings → Environments → Deployment branches and tags: le privzeta veja.';

export const AUDIT_FINDINGS: Record<AuditCode, AuditSentences> = {
  'workflow.unreadable': {
    what: 'Delovnega toka ni mogoče prebrati ({why}).',
    why: `Morda namešča brez preverjanja. ${UNREAD}`,
    fix: 'Popravite YAML; actionlint pove, kje je napaka.',
  },
  'gate.none': {
    what: 'Noben delovni tok ne zažene preverjanja.',
    why: 'Nobena namestitev ni preverjena.',
    fix: 'Preverjanje naj bo prvi korak vsakega opravila, ki namešča v produkcijo; vrstice pokaže ezdrav init.',
  },
  'production.no-gate': {
    what: 'Opravilo {job} je v okolju {environment}, ki je produkcija, in nima preverjanja.',
    why: OPEN,
    fix: 'Preverjanje naj bo prvi korak tega opravila. Če v produkciji ne spremeni ničesar, mu okolje odvzemite ali to zapišite v .ezdrav/doctor.yml.',
  },
  'gate.other-job': {
    what: 'Opravilo {job} se zanaša na preverjanje v opravilu {gate}.',
    why: 'Kdor ponovno zažene le to opravilo, pride mimo: ponovni zagon še 30 dni uporablja shranjene izide drugega opravila.',
    fix: 'Prestavite preverjanje v opravilo {job} kot prvi korak.',
  },
  'gate.not-first': {
    what: 'V opravilu {job} so pred preverjanjem koraki: {before}.',
    why: 'Stečejo, preden je kar koli presojeno. Preverjanje ne potrebuje checkouta.',
    fix: 'Prestavite preverjanje na začetek korakov opravila.',
  },
  'gate.conditional': {
    what: 'Preverjanje v opravilu {job} steče le ob pogoju {if}.',
    why: 'Kjer pogoj ne drži, je preverjanje preskočeno, preskočeno pa ne zavrne ničesar.',
    fix: 'Odstranite pogoj s koraka; če je potreben, ga dajte na celo opravilo.',
  },
  'gate.continue-on-error': {
    what: 'Opravilo {job} navaja continue-on-error: {value}.',
    why: 'Zavrnitev potem velja za uspeh in namestitev teče naprej.',
    fix: 'Odstranite continue-on-error s koraka in z opravila preverjanja.',
  },
  'gate.ignored-by-step': {
    what: 'Korak {step} opravila {job} steče, čeprav je preverjanje zavrnilo: {if}.',
    why: OPEN,
    fix: "Preverjanju dajte id in ga v pogoju zahtevajte: … && steps.gate.outputs.allowed == 'true'. Ali pa odstranite funkcijo stanja.",
  },
  'gate.ignored-by-job': {
    what: 'Opravilo {job} steče, čeprav je preverjanje v opravilu {gate} zavrnilo: {if}.',
    why: OPEN,
    fix: "V pogoju zahtevajte uspeh tistega opravila: … && needs.<job>.result == 'success'. Ali pa odstranite funkcijo stanja.",
  },
  'gate.other-mode': {
    what: 'Opravilo {job} namešča v produkcijo, našo akcijo pa zažene le v načinu {mode}.',
    why: 'Zavrača samo način gate.',
    fix: 'Nastavite mode: gate ali vhod izpustite.',
  },
  'gate.mode-unclear': {
    what: 'Način naše akcije v opravilu {job} je podan kot izraz (${{ … }}).',
    why: 'Kdor nastavi vrednost, odloča, ali se preverjanje sploh izvede.',
    fix: 'Napišite mode: gate ali vhod izpustite.',
  },
  'gate.wait-cut': {
    what: 'Preverjanje v opravilu {job} sme čakati {wait} min, a se konča po {timeout} min.',
    why: 'Zagon, ki mora čakati dlje, je prekinjen in ga mora nekdo zagnati znova.',
    fix: 'timeout-minutes naj bo daljši od wait-minutes in namestitve skupaj.',
  },
  'gate.weakened': {
    what: 'Preverjanje v opravilu {job} teče s spremenljivko {variable}, ki jo nastavi delovni tok.',
    why: 'Z njo lahko v preverjanju teče druga koda ali pa se lahko kateri koli strežnik izdaja za GitHub.',
    fix: 'Odstranite {variable} iz delovnega toka, opravila in njegovega vsebnika.',
  },
  'gate.environment-differs': {
    what: 'Opravilo {job} namešča v {deployed}, preverjanje pa presoja za {judged}.',
    why: 'Za druga okolja preverjanje uveljavlja manj kot za produkcijo.',
    fix: 'Vhod environment preverjanja in okolje opravila naj bosta enaka.',
  },
  'gate.environment-unclear': {
    what: 'Ni mogoče vedeti, ali sta {judged} (preverjanje) in {deployed} (opravilo {job}) isto okolje.',
    why: `Za druga okolja preverjanje uveljavlja manj kot za produkcijo. ${UNREAD}`,
    fix: 'Na obeh mestih napišite isto ime; produkcija naj ima svoje opravilo.',
  },
  'gate.no-environment': {
    what: 'Opravilo {job} ima preverjanje, nima pa okolja.',
    why: 'Njegove skrivnosti lahko uporabi vsak delovni tok na kateri koli veji, tudi tak brez preverjanja.',
    fix: 'Opravilu nastavite environment: {judged} in skrivnosti namestitve hranite le tam.',
  },
  'action.unpinned': {
    what: 'Opravilo {job} uporablja {uses}, kar ni pripeto na poln commit.',
    why: 'Oznako ali vejo je mogoče premakniti na drugo kodo, ki potem teče s pravicami tega opravila.',
    fix: PIN,
  },
  'action.unpinned-elsewhere': {
    what: 'Opravilo {job} gradi, kar se namešča, in uporablja {uses}, kar ni pripeto na poln commit.',
    why: 'Druga koda tam lahko spremeni to, iz česar je namestitev.',
    fix: PIN,
  },
  'reusable.unpinned': {
    what: 'Opravilo {job} kliče {uses}, kar ni pripeto na poln commit.',
    why: 'Kdor sme tja potiskati, spremeni, kar se tu namešča, in lahko odstrani preverjanje.',
    fix: 'Navedite poln commit klicanega delovnega toka (40 znakov).',
  },
  'reusable.unread': {
    what: 'Kaj dela {uses}, ni bilo mogoče prebrati. {why}',
    why: `Če namešča, mora biti preverjanje v njem. ${UNREAD}`,
    fix: 'Zaženite doctor z žetonom, ki sme brati tisti repozitorij, ali tam poglejte, ali je preverjanje prvo v opravilu, ki namešča.',
  },
  'permissions.missing': {
    what: 'Opravilu {job} manjka {lacks}.',
    why: 'Akcija ne more izvedeti, kar potrebuje, in zato zavrne.',
    fix: 'Pravicam opravila (permissions) dodajte: {lacks}.',
  },
  'permissions.not-stated': {
    what: 'Opravilo {job} ne navaja pravic (permissions).',
    why: 'Njegov žeton ima, kar da repozitorij privzeto: premalo za preverjanje ali veliko preveč.',
    fix: 'Na vrh delovnega toka napišite permissions: {}, v opravilo pa najmanj, kar način potrebuje.',
  },
  'permissions.too-many': {
    what: 'Opravilo {job} ima {scope}, česar njegovi načini ne potrebujejo.',
    why: 'Uporabi ga lahko vsak korak opravila, na primer da spremeni, kar preverjanje bere.',
    fix: 'Odvzemite {scope} ali pa opravite tisto v ločenem opravilu.',
  },
  'permissions.default-write': {
    what: 'Delovni tokovi, ki pravic (permissions) ne navajajo, smejo pisati vse.',
    why: 'Vsak delovni tok lahko potem premakne oznake in spremeni datoteke, ki jih preverjanje bere.',
    fix: 'Settings → Actions → General → Workflow permissions: samo branje.',
  },
  'trigger.pull-request-target': {
    what: 'Delovni tok, ki namešča ali zažene našo akcijo, teče ob pull_request_target.',
    why: 'Zahtevki neznancev ga potem zaženejo z žetonom in skrivnostmi tega repozitorija.',
    fix: 'Uporabite pull_request.',
  },
  'trigger.refused': {
    what: 'Delovni tok s preverjanjem teče ob {event}.',
    why: 'Namestitev je dovoljena le ob push, release in workflow_dispatch; preverjanje zavrne vse drugo.',
    fix: 'Zaženite ga s potiskom oznake, z objavo izdaje ali ročno na oznaki.',
  },
  'trigger.no-tag': {
    what: 'Delovni tok s preverjanjem teče ob potiskih na veje.',
    why: 'Preverjanje dovoli le najavljene oznake, zato vsak tak zagon spodleti in zakrije neuspeh, ki šteje.',
    fix: "Omejite push na oznake, kot v tags: ['v*'], in odstranite veje.",
  },
  'environment.admins-bypass': {
    what: 'Skrbniki lahko obidejo zaščitna pravila okolja {environment}.',
    why: 'En klik spusti namestitev mimo vseh pravil.',
    fix: 'Settings → Environments: odkljukajte »Allow administrators to bypass configured protection rules«.',
  },
  'environment.missing': {
    what: 'Okolja {environment} v nastavitvah ni.',
    why: 'GitHub ga ob prvi rabi ustvari nezaščitenega, njegovih skrivnosti pa ni kje hraniti.',
    fix: 'Settings → Environments: ustvarite ga, omejite na oznake izdaj in tja prenesite skrivnosti namestitve.',
  },
  'environment.any-ref': {
    what: 'V okolje {environment} sme nameščati vsaka veja in oznaka.',
    why: 'Delovni tok na kateri koli veji, brez preverjanja, pride do njegovih skrivnosti.',
    fix: TAGS_ONLY,
  },
  'environment.open-branches': {
    what: 'V okolje {environment} smejo nameščati tudi druge veje kot privzeta: {branches}.',
    why: 'Kdor sme poslati tako vejo, da nanjo delovni tok brez preverjanja in pride do skrivnosti.',
    fix: TAGS_ONLY,
  },
  'environment.branches': {
    what: 'V okolje {environment} smejo nameščati veje: {branches}.',
    why: 'Preverjanje namešča le oznake; veja, ki sme nameščati, je pot za delovne tokove brez njega.',
    fix: TAGS_ONLY,
  },
  'environment.unknown': {
    what: 'Kako je zaščiteno okolje {environment}, ni mogoče vedeti. {why}',
    why: UNREAD,
    fix: 'Zaženite mode: doctor v delovnem toku z actions: read.',
  },
  'codeowners.missing': {
    what: 'Datoteke CODEOWNERS ni.',
    why: 'Vsak, ki sme pisati, spremeni delovne tokove in .ezdrav/ brez soglasja odgovornih.',
    fix: 'Napišite .github/CODEOWNERS z lastniki za /.ezdrav/ in /.github/.',
  },
  'codeowners.uncovered': {
    what: 'Brez lastnika: {paths}.',
    why: 'Spremeniti jih je mogoče brez soglasja odgovornih.',
    fix: 'V CODEOWNERS vpišite lastnike za /.ezdrav/ in /.github/ pod vsako vrstico, ki jih odvzame.',
  },
  'branch.unprotected': {
    what: 'Privzeti veji {branch} manjkajo pravila: {lacks}.',
    why: 'Kdor sme pisati, potem uveljavi načrt ali delovni tok brez preverjanja, ne da bi kdo pogledal.',
    fix: 'Settings → Rules: zahtevajte pull request s pregledom lastnikov kode, omejite brisanje, prepovejte prisilne potiske.',
  },
  'branch.unknown': {
    what: 'Kako je zaščitena privzeta veja, ni mogoče vedeti. {why}',
    why: UNREAD,
    fix: 'Namesto starejše zaščite veje uporabite nabor pravil, ki ga doctor lahko prebere; zaženite mode: doctor v delovnem toku.',
  },
  'tag.movable': {
    what: 'Oznake izdaj je mogoče premakniti ali izbrisati: {tags}.',
    why: 'Premaknjena oznaka imenuje drugo kodo od najavljene.',
    fix: 'Settings → Rules: nabor pravil za oznake izdaj, ki omeji spreminjanje in brisanje. Ali pa v posegu navedite release.commit.',
  },
  'tag.creatable': {
    what: 'Oznake izdaj sme narediti vsak, ki sme pisati: {tags}.',
    why: 'Taka oznaka je lahko na commitu, katerega delovni tok nima preverjanja; GitHub ga potem spusti v okolje.',
    fix: 'Settings → Rules: pravilo za oznake naj omeji tudi ustvarjanje, izjeme naj bodo tisti, ki izdajajo.',
  },
  'tag.unknown': {
    what: 'Ali je oznake izdaj mogoče premakniti, ni mogoče ugotoviti. {why}',
    why: UNREAD,
    fix: 'Zaženite mode: doctor v delovnem toku tega repozitorija.',
  },
  'secrets.outside-environment': {
    what: 'Skrivnost namestitve {secret} se uporablja zunaj okolja namestitve.',
    why: 'Potem je skrivnost celega repozitorija in jo lahko uporabi delovni tok brez preverjanja.',
    fix: 'Hranite jo le v produkcijskem okolju in jo izbrišite iz skrivnosti repozitorija.',
  },
  'secrets.all': {
    what: 'Opravilo {job} preda vse skrivnosti.',
    why: 'Nihče ne ve, katere se uporabijo in za kaj.',
    fix: 'Navedite potrebne skrivnosti ali namesto njih uporabite OIDC.',
  },
  'credentials.persisted': {
    what: 'actions/checkout v opravilu {job} pusti žeton na disku.',
    why: 'Uporabi ga lahko vsak poznejši korak in vse, kar ta zapakira.',
    fix: 'Nastavite persist-credentials: false.',
  },
  'guard.workflow-token': {
    what: 'Stražar v opravilu {job} uporablja žeton delovnega toka.',
    why: 'Za zaščitno pravilo sme odgovoriti le aplikacija GitHub, ki to pravilo je.',
    fix: 'V token podajte žeton aplikacije, ki ga naredi actions/create-github-app-token.',
  },
  'guard.no-environment': {
    what: 'Stražar v opravilu {job} teče zunaj okolja.',
    why: 'Ključ aplikacije je potem skrivnost celega repozitorija: odgovori lahko vsak delovni tok.',
    fix: 'Ključ hranite v lastnem okolju, ki ga sme uporabiti le privzeta veja.',
  },
  'guard.environment-open': {
    what: 'Za okolje stražarja {environment} ni znano, da bi bilo omejeno na privzeto vejo.',
    why: 'Delovni tok na kateri koli veji bi lahko uporabil ključ aplikacije in odgovoril.',
    fix: DEFAULT_ONLY,
  },
  'production.suspected': {
    what: 'Opravilo {job} požene {does} za {by} in nima preverjanja.',
    why: OPEN,
    fix: 'Preverjanje naj bo prvi korak tega opravila. Če ne namešča v produkcijo, to z razlogom zapišite pod not-a-deployment v .ezdrav/doctor.yml.',
  },
  'production.called': {
    what: 'Opravilo {job} kliče {does}, ki verjetno namešča[ v {by}]; ali je v njem preverjanje, ni bilo mogoče prebrati.',
    why: `Kar za vas namešča drug repozitorij, ne presodi nihče, če preverjanja ni tam. ${UNREAD}`,
    fix: 'Zaženite mode: doctor z žetonom, ki sme brati tisti repozitorij. Če preverjanja tam ni, ga dodajte ali pa nameščajte iz svojega opravila, ki se s preverjanjem začne.',
  },
  'production.dispatched': {
    what: 'Opravilo {job} z ukazom {does} sproži namestitev v drugem repozitoriju[ za {by}] in nima preverjanja.',
    why: 'Zagon, ki ga sproži, o posegih tega repozitorija ne ve ničesar.',
    fix: 'Preverjanje naj bo prvi korak tega opravila ali pa naj se delovni tok drugega repozitorija začne z lastnim preverjanjem.',
  },
  'production.unclear': {
    what: 'Opravilo {job} namešča ({does}), nima preverjanja in nikjer ne piše, kam namešča.',
    why: `Nič ne pove, da to ni produkcija. ${UNREAD}`,
    fix: 'Če je produkcija, naj bo preverjanje njegov prvi korak. Če ni, poimenujte njegovo okolje (test, staging) ali to zapišite pod not-a-deployment v .ezdrav/doctor.yml.',
  },
  'production.idle': {
    what: 'Opravilo {job} je brez preverjanja v okolju {environment}, čeprav ni znano, da bi kaj nameščalo.',
    why: 'Skrivnosti produkcije so mu vseeno na dosegu.',
    fix: 'Gradnje, načrti in testi naj imajo lastno okolje ali nobenega; produkcijsko naj bo le za opravilo, ki namešča.',
  },
  'gate.other-owner': {
    what: 'Opravilo {job} uporablja {uses}, kopijo akcije drugega lastnika.',
    why: 'Nihče tu ne ve, kaj dela; morda dovoli vse.',
    fix: 'Uporabite ezdrav/ezdrav-intervention-gate. Lastno zrcalno kopijo navedite pod our-actions v .ezdrav/doctor.yml.',
  },
  'gate.in-composite': {
    what: 'V opravilu {job} je preverjanje skrito v akciji {uses}.',
    why: 'To akcijo mora najprej prinesti drug korak, kar je v njej okoli preverjanja, pa se v opravilu ne vidi.',
    fix: 'Preverjanje napišite neposredno kot prvi korak opravila.',
  },
  'gate.outlived': {
    what: '{step} v opravilu {job} steče, čeprav je preverjanje zavrnilo ({if}), in ni mogoče vedeti, kaj dela.',
    why: OPEN,
    fix: "Če namešča, naj pogoj zahteva preverjanje: … && steps.gate.outputs.allowed == 'true'. Če ne, skript poimenujte po tem, kar dela: notify, logs, cleanup.",
  },
  'gate.rerouted': {
    what: 'Preverjanje v opravilu {job} doseže GitHub prek {variable}, ki jo nastavi delovni tok.',
    why: 'Kdor spremeni to vrstico, se postavi med preverjanje in GitHub.',
    fix: 'Kjer zaprto omrežje to potrebuje, {variable} nastavite na izvajalcu samem, iz delovnega toka pa jo odstranite.',
  },
  'gate.container': {
    what: 'Preverjanje v opravilu {job} teče ob sliki {image}, ki ni pripeta na zgoščeno vrednost.',
    why: 'Slika za oznako je jutri lahko druga; preverjanje bi teklo v njej ali v njenem omrežju.',
    fix: 'Sliko navedite z zgoščeno vrednostjo, ime@sha256:…, ali pa opravilo zaženite neposredno na izvajalcu.',
  },
  'gate.shared-runner': {
    what: 'Preverjanje v opravilu {job} teče na strojih, na katerih opravilo {other} izvaja kodo iz zahtevkov.',
    why: 'Kar tako opravilo pusti na stroju, teče ob preverjanju in namestitvi.',
    fix: 'Za opravila, ki nameščajo, imejte svojega izvajalca z lastno oznako ali skupino.',
  },
  'gate.cut-off': {
    what: 'Zagone s preverjanjem prekinejo novejši (cancel-in-progress: {value}).',
    why: 'Namestitev se prekine na pol poti ali pa odpade preverjanje, ki čaka na svoj termin.',
    fix: 'Za to, kar namešča, nastavite cancel-in-progress: false, v ime skupine pa dajte oznako izdaje.',
  },
  'code.other-ref': {
    what: 'Po preverjanju opravilo {job} vzame kodo z {ref}.',
    why: 'Preverjanje je presodilo commit tega zagona; namesti se lahko drug.',
    fix: 'Izpustite ref ali napišite ${{ github.sha }}.',
  },
  'code.other-repository': {
    what: 'Po preverjanju opravilo {job} vzame kodo iz {repository}.',
    why: 'Najavljena izdaja o stanju tistega repozitorija ne pove ničesar.',
    fix: 'Kar se namešča, naj bo v izdaji, ali pa tisti repozitorij pripnite na poln commit.',
  },
  'code.chosen': {
    what: 'V opravilu {job} {input} določa, kaj se po preverjanju namesti.',
    why: 'Kdor sproži zagon ali nastavi spremenljivko, izbere nekaj drugega, kot je bilo presojeno.',
    fix: 'Slike in pakete imenujte z ${{ github.sha }} ali ${{ github.ref_name }}.',
  },
  'code.moving': {
    what: 'Opravilo {job} namešča {image}, ime, ki jutri lahko pomeni nekaj drugega.',
    why: 'Namesti se, kar je bilo potisnjeno nazadnje, in ne, kar je bilo najavljeno.',
    fix: 'Sliko imenujte z zgoščeno vrednostjo, z ${{ github.sha }} ali ${{ github.ref_name }}.',
  },
  'code.artifact': {
    what: 'Korak {step} opravila {job} namesti artefakt drugega zagona.',
    why: 'Zgrajen je iz tega, na čemer je stal tisti zagon.',
    fix: 'Gradite v tem zagonu, v opravilu, ki ga opravilo s preverjanjem potrebuje, in prenesite od tam.',
  },
  'code.injected': {
    what: 'V opravilu {job} je {input} vstavljen v skript kot besedilo.',
    why: 'Kdor ga napiše, napiše ukaze, ki tečejo s pravicami namestitve.',
    fix: 'Podajte ga prek env in spremenljivko dajte v narekovaje; več pove template-injection orodja zizmor.',
  },
  'action.placeholder': {
    what: 'Opravilo {job} je pripeto na {uses}, commit, ki pravega le nadomešča.',
    why: 'Ta commit ne obstaja: opravilo spodleti ali požene, kar bo nekdo tja postavil.',
    fix: 'Napišite poln commit izdaje, ki jo uporabljate.',
  },
  'declarations.invalid': {
    what: 'Datoteke .ezdrav/doctor.yml ni mogoče prebrati.',
    why: 'Nič, kar navaja ali izvzame, ne velja.',
    fix: 'Popravite jo po schemas/doctor.schema.json.',
  },
  'environment.deployment-unclear': {
    what: 'Ali GitHub za opravilo {job} ustvari namestitev, je odvisno od {value}.',
    why: 'Brez namestitve GitHub ne vpraša nobenega zaščitnega pravila aplikacije.',
    fix: 'Iz okolja opravila odstranite deployment: ali pa zapišite true.',
  },
  'approvals.mail-domain': {
    what: 'Kdo upravlja pošto in DNS domen {domains}? Od tod tega ni mogoče videti.',
    why: 'Podpisano sporočilo dokazuje organizacijo, ki ju upravlja, ne osebe, in ničesar zoper tistega, ki upravlja poštni strežnik ali DNS. Če je to izvajalec, bi štela njegova lastna odobritev.',
    fix: 'Vprašajte vsako organizacijo. Če ju upravlja sama ali njen ponudnik, to z razlogom navedite v .ezdrav/doctor.yml (ignore, koda approvals.mail-domain). Če ju upravlja izvajalec, naj ta stran odobri na GitHubu.',
  },
  'declarations.unused': {
    what: '.ezdrav/doctor.yml navaja {entry}, vendar tega nič ne potrebuje.',
    why: 'Kar je izvzeto brez potrebe, bo izvzelo tudi jutrišnjo napako.',
    fix: 'Vnos odstranite ali popravite njegovo kodo, delovni tok, opravilo ali akcijo.',
  },
  'gate.environment-undeclared': {
    what: 'Preverjanje v opravilu {job} presoja za {environments}, česar solution.yml ne navaja.',
    why: 'Okolja, ki jih ne pozna, preverjanje zavrne, zato to opravilo ne more biti nikoli dovoljeno.',
    fix: 'Navedite ga v .ezdrav/solution.yml: environments: { production: […] } ali pod test. Če opravilo namešča v več okolij, naj ima produkcija svoje.',
  },
  'trigger.never': {
    what: 'Nič, kar sproži opravilo {job}, nima oznake izdaje.',
    why: 'Preverjanje dovoli le najavljene oznake, zato tega opravila ne more nikoli dovoliti.',
    fix: "Sprožite ga s potiskom oznak (tags: ['v*']), z izdajo ali ročno, pogoj pa naj sprejme oznake.",
  },
  'trigger.untrusted-checkout': {
    what: 'Opravilo {job} vzame kodo neznanca ({ref}) z žetonom in skrivnostmi tega repozitorija.',
    why: 'Kdor odpre zahtevek, lahko potem piše v ta repozitorij, tudi v .ezdrav/.',
    fix: 'Tako kodo poganjajte ob pull_request, brez skrivnosti.',
  },
  'identity.outside-environment': {
    what: 'Opravilo {job} brez okolja in brez preverjanja prevzame identiteto namestitve {role}.',
    why: 'Prevzame jo lahko delovni tok na kateri koli veji in namesti.',
    fix: 'Pravilo zaupanja v oblaku naj zahteva okolje in delovni tok (trditve environment, job_workflow_ref, repository_id), drugim opravilom pa dajte njihovo vlogo.',
  },
  'identity.shared': {
    what: 'V {workflow}, katerega podpisi štejejo, ima opravilo {job} id-token: write in poleg naše akcije dela še kaj.',
    why: 'Vsak korak takega opravila lahko dobi podpisano potrdilo.',
    fix: 'id-token: write naj ima le opravilo, v katerem teče samo naša akcija.',
  },
  'letters.outside-environment': {
    what: 'Opravilo {job} pošilja dopise s skrivnostmi, ki niso v nobenem okolju.',
    why: 'Delovni tok na kateri koli veji lahko pošilja dopise v vašem imenu. Zasebni repozitoriji v paketu GitHub Free nimajo okolij s skrivnostmi: tam to ostane.',
    fix: 'smtp-url in people hranite v okolju, omejenem na privzeto vejo: environment: ezdrav-letters.',
  },
  'letters.environment-open': {
    what: 'Za okolje {environment} opravila {job} ni znano, da bi bilo omejeno na privzeto vejo.',
    why: 'Delovni tok na kateri koli veji bi lahko pošiljal dopise v vašem imenu.',
    fix: DEFAULT_ONLY,
  },
  'environment.no-deployment': {
    what: 'Opravilo {job} navaja deployment: false: GitHub zanj ne zabeleži namestitve.',
    why: 'Aplikacija GitHub, ki odgovarja za okolje, potem ni nikoli vprašana.',
    fix: 'Z opravila, ki namešča, odstranite deployment: false.',
  },
};

import type { HelpPages } from '../../command-names.ts';

export const HELP: HelpPages = {
  overview: `ezdrav - ali se poseg sme izvesti zdaj, in če ne, zakaj in kdaj?

  ezdrav gate     presodi delovno kopijo kot preverjanje v delovnem toku: kaj je ovira in do kdaj
  ezdrav check    preveri vse datoteke v .ezdrav/ in navede vsako napako z vrstico
  ezdrav plan     prihodnja vzdrževalna okna, delovni dnevi in najzgodnejši dovoljeni začetek
  ezdrav init     zapiše začetne datoteke s pojasnili in delovne tokove
  ezdrav new      zapiše načrt posega: pet vprašanj, tri dovoljene noči
  ezdrav urgent   zapiše načrt urgentnega posega
  ezdrav record   zapiše v datoteko najavo, odobritev, izvedbo, odhod
  ezdrav letter   izpiše dopis: najavo, umik, poročilo o izvedbi, zahtevek, …
  ezdrav doctor   poišče poti mimo preverjanja v delovnih tokovih, CODEOWNERS in solution.yml
  ezdrav report   kazalniki posegov v obdobju: koliko, koliko urgentnih, kako dolgo
  ezdrav evidence zbere, kar ostane od posega, za revizorja (vpraša GitHub)
  ezdrav verify   preveri tak dosje, brez omrežja

  ezdrav UKAZ --help       možnosti in zgledi
  --language en|sl         jezik izpisa (privzeto: iz solution.yml, sicer en)

Izhodne kode: 0 dovoljeno ali veljavno, 1 zavrnjeno ali ni preverjeno, 2 neveljavna datoteka ali napačna raba.

Razen evidence, verify --online in record … FILE.eml ukazi ne uporabljajo omrežja: izid temelji le na datotekah (navedeno). Preverjanje v delovnem toku
verjame zapisom GitHuba.
`,
  gate: `ezdrav gate - presodi delovno kopijo kot preverjanje v delovnem toku

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --at ČAS             presodi, kot da bi bil ta čas: 2026-12-01T22:30 (Ljubljana), z +01:00 ali Z (privzeto: zdaj)
  --ref REF            kaj bi se namestilo: refs/tags/v4.12.0 ali v4.12.0 (privzeto: najavljena izdaja)
  --sha SHA            njen commit, 40 šestnajstiških števk
  --actor PRIJAVA      kdo bi začel; preveri se v staff.yml
  --environment IME    production (privzeto), test ali okolje, ki ga našteva solution.yml
  --intervention POT   datoteka, ki je mišljena (privzeto: vsaka nedokončana)
  --format text|json   json je enak poročilu akcije
  --language en|sl

  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30
  ezdrav gate --ref v4.12.0 --actor ana-r --format json

Izhodne kode: 0 dovoljeno, 1 zavrnjeno ali ni preverjeno, 2 neveljavna datoteka ali napačna raba.
`,
  check: `ezdrav check - preveri vse datoteke v .ezdrav/ in pove, kateri načrt ne more biti dovoljen

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --at ČAS             presodi, kot da bi bil ta čas: 2026-12-01T22:30 (privzeto: zdaj)
  --format text|json
  --language en|sl

Izhodne kode: 0 vse v redu, 1 načrt, ki ne more biti dovoljen, 2 neveljavna datoteka; vsaka napaka z datoteko, vrstico, stolpcem in ukrepom.
`,
  new: `ezdrav new OZNAKA - zapiše načrt posega

  --description BESEDILO  kaj se spremeni
  --reason BESEDILO    zakaj
  --impact BESEDILO    kaj bodo uporabniki opazili
  --rollback BESEDILO  kako se vzpostavi prejšnje stanje
  --night 1|2|3        ena od naslednjih treh dovoljenih noči, če poseg najavite zdaj
  --start ČAS          druga noč, skupaj z --end ČAS
  --downtime true|false  ali storitev ne bo delovala (privzeto: true)
  --title BESEDILO     --from RAZLIČICA, --affects A,B, --id ID: kot v datoteki
  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --yes                zapiše brez vprašanja
  --format text|json   json ne sprašuje
  --language en|sl

  ezdrav new v4.12.0

Kar ni navedeno, vpraša na terminalu. Prepiše se le nedotaknjeni osnutek ukaza ezdrav init.

Izhodne kode: 0 zapisano, 1 pravila bi termin zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.
`,
  urgent: `ezdrav urgent OZNAKA INCIDENT - zapiše načrt urgentnega posega

  --from RAZLIČICA     kaj zdaj teče v produkciji
  --reason BESEDILO    kaj ne deluje in zakaj ne more počakati (vsaj 20 znakov)
  --impact BESEDILO    kaj bodo uporabniki opazili
  --rollback BESEDILO  kako se vzpostavi sedanje stanje
  --downtime true|false  ali storitev ne bo delovala
  --affects A,B        druge storitve, na katere vpliva
  --client KDO         kdo je po telefonu odobril za naročnika, --client-at ČAS
  --ict KDO            kdo je po telefonu odobril za ekipo IKT, --ict-at ČAS
  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --yes                zapiše brez vprašanja
  --format text|json   json ne sprašuje
  --language en|sl

  ezdrav urgent v4.12.1 INC-2026-7781

Kar ni navedeno, vpraša na terminalu. Iz zadnjega posega se nič ne prevzame brez potrditve, načrt povrnitve pa nikoli.

Izhodne kode: 0 zapisano, 1 pravila bi to zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.
`,
  record: `ezdrav record KAJ [ID|ŠIFRA] - zapiše, kar se je zgodilo, na pravo mesto v datoteki

  announcement         najava: --at ČAS, --to NASLOVI, --reference ŠTEVILKA, --form ŠTEVILKA
  approval             odobritev: --party client|ezdrav-ict, --by KDO, --at ČAS, --reference ŠTEVILKA
  approval FILE.eml    odgovor po e-pošti: preveri podpis in zato vpraša DNS; z --party in --by se zapiše na vašo besedo, če ne dokazuje ničesar
  rejection            zavrnitev: --party client|ezdrav-ict, --by KDO, --at ČAS, --reference ŠTEVILKA
  rejection FILE.eml   zavrnitev po e-pošti: preveri se enako
  notification         obvestilo o urgentnem posegu: --at ČAS, --to NASLOVI, --reference ŠTEVILKA
  outcome              izvedba: --result completed|rolled-back|cancelled, --started ČAS, --ended ČAS, --downtime-minutes N, --deviations BESEDILO; datoteka gre v .ezdrav/done/ (pozneje, z ID in --replace: kar je bolje znano)
  review               opravljeni naknadni pregled: --held DATUM, --causes BESEDILO, --measures BESEDILO, --reference ŠTEVILKA
  left                 odhod: --at DATUM, zadnji dan osebe ŠIFRA
  revocation           preklic: --notified ČAS, --reference ŠTEVILKA; pozneje --confirmed ČAS
  account              račun: --requested DATUM, --reference ŠTEVILKA; pozneje --granted DATUM

  ID                   poseg, ki je mišljen (privzeto: edini nedokončani; za review: edini, ki ga je treba pregledati)
  ŠIFRA                šifra osebe (ref) v staff.yml
  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --yes                zapiše brez vprašanja
  --replace            nadomesti, kar je že zapisano
  --format text|json   json ne sprašuje
  --language en|sl

  ezdrav record announcement --reference SD-2026-118402
  ezdrav record approval --party client --by "naročnik A-12" --reference "SD-2026-118402#3"
  ezdrav record outcome --result completed --started 2026-12-01T22:04 --ended 2026-12-01T23:10

Pojasnila in vrstni red v datoteki ostanejo. Odtis načrta in trenutni čas se izpolnita; kar ni navedeno, vpraša na terminalu. Prej se pokaže razlika. Kar bi pravila zavrnila, se ne zapiše.

Izhodne kode: 0 zapisano, 1 pravila bi to zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.
`,
  letter: `ezdrav letter VRSTA - izpiše dopis iz datotek v mapi .ezdrav/

  VRSTA                announcement (najava), changed-announcement (spremenjena najava), reminder (opomnik), withdrawal (umik), urgent-notification (obvestilo o urgentnem posegu), closing-report (poročilo o izvedbi), architecture, request (zahtevek), question (vprašanje), account-request (zahtevek za račun), revocation (preklic pooblastil)
  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --intervention POT   poseg, ki je mišljen (privzeto: edini nedokončani)
  --party client|ezdrav-ict   reminder: kdo še ni odgovoril (privzeto: edini, za katerega odgovor ni zapisan)
  --previous ODTIS     changed-announcement: odtis prej najavljenega načrta
  --request POT        request, question: datoteka .ezdrav/requests/IME.yml
  --ref REF            account-request, revocation: šifra osebe v staff.yml
  --people DATOTEKA    imena, e-naslovi in mobilne številke po šifrah oseb; lokalna datoteka, ki jo git prezre
  --format text|html|eml   eml je osnutek za poštni program (privzeto: text)
  --from NASLOV        eml: pošiljatelj
  --language en|sl

  ezdrav letter announcement
  ezdrav letter revocation --ref O-017 --people p.yml --format eml > dopis.eml

  datoteka zahtevka    version: 1, kind: request, subject, elements (vsak name in value), justification
  datoteka vprašanja   version: 1, kind: question, subject, question
  datoteka oseb        O-017: { name: ..., email: ..., mobile: ... }

Izhodne kode: 0 izpisano, 2 za dopis nekaj manjka (vsak ključ je naveden) ali napačna raba.
`,
  plan: `ezdrav plan - kdaj smemo delati in kdaj moramo najaviti?

  --repo MAPA          repozitorij (privzeto: ta mapa ali njen klon); deluje tudi brez datotek
  --repo A --repo B    več rešitev: njihovi prihodnji posegi na enem seznamu, z navzkrižji
  --repo OWNER/NAME    rešitev na GitHubu; vpraša ga z žetonom iz GH_TOKEN ali GITHUB_TOKEN
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --at ČAS             kot da bi bil ta čas: 2026-12-01T22:30 (privzeto: zdaj)
  --days N             koliko dni (privzeto 14, največ 20000)
  --format text|json|ics|html
  --windows            ics: tudi okno vsake noči
  --language en|sl

  ezdrav plan --format ics > posegi.ics
  ezdrav plan --repo ../enarocanje --repo ../erecept --format html > posegi.html

Izhodne kode: 0 prikazano, 1 ene od več rešitev ni bilo mogoče prebrati, 2 neveljavna datoteka ali napačna raba.
`,
  init: `ezdrav init - zapiše, kar je potrebno za začetek; ničesar ne prepiše

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation       repozitorij, ki ga ima organizacija za vse svoje rešitve
  --with A,B           še delovni tokovi: approve, resume, close (tudi namešča), staff; check, announce in doctor so zapisani vedno
  --language en|sl     jezik pojasnil

  ezdrav init

Izhodne kode: 0 zapisano, 2 neveljavna datoteka ali napačna raba.
`,
  doctor: `ezdrav doctor - poišče poti mimo preverjanja

  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)
  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja
  --format text|json|sarif
  --language en|sl

Prebere delovne tokove, CODEOWNERS in .ezdrav/solution.yml delovne kopije: katera raven velja, kaj jo
krši in kaj od vključitve je urejeno. Opravila, ki ne nameščajo, in sprejete ugotovitve so z razlogom zapisani v
.ezdrav/doctor.yml; vsako ugotovitev razloži docs/doctor.md. Nastavitev na GitHubu tu ne prebere; to stori način doctor v akciji.

Izhodne kode: 0 nič ne obide preverjanja, 1 nekaj ga obide, 2 napačna raba.
`,
  report: `ezdrav report - kazalniki posegov v obdobju

  --repo MAPA          repozitorij (privzeto: ta mapa); pri več rešitvah za vsako posebej
  --from DAN           prvi dan, 2026-11-01 (privzeto: prvi dan prejšnjega meseca)
  --to DAN             zadnji dan (privzeto: konec tistega meseca; z --from: danes)
  --dossiers MAPA      kar je shranjeno poleg datotek: dosjeji in datoteke ezdrav-verdict.json; štete so
                       odobritve po stopnji, zavrnitve po razlogu in neuspeli zagoni
  --format text|json|html   html je ena stran z grafi (privzeto: text)
  --language en|sl

Šteje, kar vsebujejo datoteke, tudi v .ezdrav/done/. Pri vsakem kazalniku sta opredelitev in število zapisov, iz katerih je; če jih je manj kot pet, kazalnika ni.

  ezdrav report --from 2026-01-01 --to 2026-12-31
  ezdrav report --repo enarocanje --repo erecept --format html > porocilo.html
  ezdrav report --from 2026-01-01 --dossiers arhiv

Izhodne kode: 0 prikazano, 2 napačna raba. Datoteka, ki je ni mogoče prebrati, je navedena, druge so štete.
`,
  evidence: `ezdrav evidence ID - zbere, kar ostane od posega, za revizorja

Vpraša GitHub, z žetonom iz GH_TOKEN ali GITHUB_TOKEN (samo bere).

  ID                   poseg, POSEG-2026-041; tudi končan
  --repo OWNER/NAME    repozitorij (privzeto: tisti, iz katerega je ta klon)
  --out DIR            mapa, ki nastane, ob njej DIR.zip (privzeto: dossier-ID)
  --format text|json
  --language en|sl

  ezdrav evidence POSEG-2026-041
  ezdrav verify dossier-POSEG-2026-041.zip

Načrt, dopisi, zapisi in potrdila o oddaji, odobritve, odločitev preverjanja, zagon, izid, ključi in seznam vsega po SHA-256. Česar GitHub nima več, je imenovano. Katera datoteka odgovori na katero vprašanje, piše v docs/sl/dosje.md.

Izhodne kode: 0 zbrano, 1 česa ni bilo mogoče prebrati, 2 nič zapisano, napačna raba.
`,
  verify: `ezdrav verify FOLDER|ZIP - preveri dosje, brez omrežja

  --keys FILE          ključi GitHuba, prej shranjeni z izdajateljevega /.well-known/jwks
  --online             vpraša izdajatelja za ključe zdaj; vpraša samo to
  --mail FILE.eml      ali je to shranjeno sporočilo odobritev ali zavrnitev, katere potrdilo je v dosjeju
  --format text|json
  --language en|sl

  ezdrav verify dossier-POSEG-2026-041.zip --keys github-keys.json

Vsaka datoteka se primerja s seznamom, vsak podpis preveri, pravila znova presodijo zapisana dejstva. Ključi, ki so samo v dosjeju, ne dokazujejo ničesar: izhodna koda 1.

Izhodne kode: 0 nespremenjen in podpisan, 1 ne (kaj in kje je imenovano), 2 napačna raba.
`,
};

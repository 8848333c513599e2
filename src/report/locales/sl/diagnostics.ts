import type { DiagnosticCode } from '../../../records/diagnostic.ts';
import { PERSONAL } from './slips.ts';
import type { Wording } from '../../filled.ts';
import type { DiagnosticWords, WhatAndFix } from '../../sentences.ts';

/** »a, b ali c« */
const or = (texts: readonly string[]): string =>
  texts.length < 3
    ? texts.join(' ali ')
    : `${texts.slice(0, -1).join(', ')} ali ${String(texts.at(-1))}`;

export const DIAGNOSTIC_PLACES = {
  or,
  where: (key: string): string => (key === '' ? 'Datoteka' : `Ključ ${key}`),
};

export const DIAGNOSTICS: Record<
  Exclude<DiagnosticCode, 'file.yaml'>,
  WhatAndFix<Wording<DiagnosticWords>>
> = {
  'file.missing': {
    what: 'Na tej poti ni datoteke[, je pa {found}].',
    fix: (words) =>
      words.found === ''
        ? 'Napišite jo in jo združite v privzeto vejo; »ezdrav init« pripravi osnutek s pojasnili.'
        : 'Preimenujte jo: ime je intervention.yml ali interventions/<ime>.yml, z malimi črkami in končnico .yml.',
  },
  'file.personal-data': {
    what: (words) =>
      `[Pri ključu {key}|V datoteki] je nekaj, kar je videti kot ${PERSONAL[words.cause]?.what ?? 'osebni podatek'}.`,
    fix: (words) =>
      PERSONAL[words.cause]?.fix ?? 'Odstranite ga iz repozitorija in uporabite nepomensko oznako.',
  },
  'file.empty': {
    what: 'Datoteka je prazna.',
    fix: 'Izpolnite jo; »ezdrav init« pokaže vse ključe s pojasnili.',
  },
  'file.not-a-file': {
    what: (words) =>
      words.expected.length === 0
        ? 'To ni navadna datoteka[: {found}].'
        : 'Ta pot ne navaja datoteke s posegom.',
    fix: (words) =>
      words.expected.length === 0
        ? 'Na to mesto postavite navadno besedilno datoteko: ne mape, simbolne povezave, podmodula, izvršljive datoteke ali kazalca LFS.'
        : 'Navedite pot v mapi .ezdrav/, ki ni v done/, je največ eno mapo globlje in se konča z .yml, na primer .ezdrav/intervention.yml.',
  },
  'file.not-a-folder': {
    what: 'To ni mapa[: {found}].',
    fix: 'Na to mesto postavite navadno mapo: ne datoteke, simbolne povezave ali podmodula.',
  },
  'file.misnamed': {
    what: 'Datoteka s tem imenom se ne uporablja.',
    fix: 'Preimenujte jo[ v {expected}]; če tista datoteka že obstaja, to izbrišite.',
  },
  'file.unread': {
    what: 'Ta datoteka se ne uporablja, zato se nič iz nje ne najavi in ne dovoli.',
    fix: 'Poseg je v datoteki .ezdrav/intervention.yml ali .ezdrav/interventions/IME.yml, z malimi črkami in ne globlje. Datoteko premaknite tja ali v .ezdrav/done/ ali pa jo izbrišite.',
  },
  'file.starter-text': {
    what: 'Tu je še besedilo iz predloge[: {found}].',
    fix: 'Zapišite, kar velja za ta poseg, ali pa do takrat pustite status: draft.',
  },
  'file.too-large': {
    what: 'Datoteka je prevelika[: {found}][; pričakovano {expected}].',
    fix: 'Skrajšajte jo; daljše dokumente hranite drugje in se nanje sklicujte.',
  },
  'file.too-many-nodes': {
    what: 'V datoteki je preveč vrednosti[: {found}][; pričakovano {expected}].',
    fix: 'Skrajšajte sezname v njej.',
  },
  'file.too-deep': {
    what: '{where} ima preveč ravni gnezdenja[; pričakovano {expected}].',
    fix: 'Preverite zamik te vrstice.',
  },
  'file.not-utf8': {
    what: 'Datoteka ni veljaven zapis UTF-8.',
    fix: 'Shranite jo v kodiranju UTF-8 brez oznake vrstnega reda bajtov (BOM).',
  },
  'file.control-character': {
    what: 'Tu je krmilni znak ali znak za smer besedila[: {found}].',
    fix: 'Izbrišite ga in besedilo vtipkajte znova. Če ga zapiše obrnjena poševnica, dajte besedilo v enojne narekovaje.',
  },
  'file.yaml-feature': {
    what: 'Ta zmožnost jezika YAML tu ni dovoljena[: {found}].',
    fix: 'Besedilo, ki se začne z znakom &, * ali !, dajte v narekovaje. Sicer pišite navadne ključe in vrednosti: brez direktiv, sider, sklicev, oznak tipa, združevanja, sestavljenih ključev in drugega dokumenta.',
  },
  'file.text-cut': {
    what: '{where} izgubi konec besedila[: {found}]. V YAML se pri » #« začne opomba.',
    fix: 'Celotno besedilo dajte v narekovaje. V načrtu, ki je že najavljen, raje zbrišite izgubljeni konec: odtis načrta ostane isti.',
  },
  'file.duplicate-key': {
    what: '{where} je tu naveden dvakrat.',
    fix: 'Obdržite enega.',
  },
  'file.unknown-key': {
    what: '{where} ni znan.',
    fix: (words) =>
      words.expected.length > 1
        ? 'Tu so dovoljeni ključi: {list}.'
        : '[Ste morda mislili {expected}?|Odstranite ta ključ.]',
  },
  'file.missing-key': {
    what: '{where} manjka.',
    fix: '[Dodajte {key}: to je številka pri »id« na naslovu {expected}.|[Dodajte {key}|Dodajte ga].]',
  },
  'file.empty-value': {
    what: '{where} nima vrednosti.',
    fix: 'Vpišite vrednost; če se začne z znakom #, jo dajte v narekovaje.',
  },
  'file.wrong-type': {
    what: '{where} ima vrednost napačne vrste[: {found}].',
    fix: 'Zapišite kot [{expected}|določa shema].',
  },
  'file.wrong-value': {
    what: '{where} ima nedovoljeno vrednost[: {found}].',
    fix: 'Dovoljeno: [{expected}|glejte shemo].',
  },
  'file.time-malformed': {
    what: '{where} ne vsebuje časa v pravilni obliki[: {found}].',
    fix: 'Vpišite ga kot [{expected}|2026-12-01T22:00], po ljubljanskem času, ali z oznako Z oziroma ljubljanskim odmikom.',
  },
  'file.time-in-gap': {
    what: '{where} navaja čas, ki ga ni[: {found}]; ura ga ob premiku preskoči[ ({span})].',
    fix: 'Izberite čas pred premikom ure ali po njem.',
  },
  'file.time-ambiguous': {
    what: '{where} navaja čas, ki nastopi dvakrat[: {found}].',
    fix: 'Z odmikom povejte, kateri je mišljen[: {expected}].',
  },
  'file.time-wrong-offset': {
    what: '{where} ima odmik, ki takrat v Ljubljani ne velja[: {found}].',
    fix: 'Vpišite [odmik {expected}|ljubljanski odmik], Z ali pa odmik izpustite.',
  },
  'file.date-malformed': {
    what: '{where} ne vsebuje datuma v pravilni obliki[: {found}].',
    fix: 'Vpišite ga kot [{expected}|2026-12-01].',
  },
  'file.no-such-day': {
    what: '{where} navaja dan, ki ga v koledarju ni[: {found}].',
    fix: 'Vpišite dan, ki obstaja, med letoma 2000 in 2100.',
  },
  'file.no-such-time': {
    what: '{where} navaja uro, ki je ne kaže nobena ura[: {found}].',
    fix: 'Vpišite [{expected}|čas od 00:00 do 23:59].',
  },
  'file.wider-than-rules': {
    what: '{where} je ohlapnejši, kot dovoljujejo pravila eZdravja[: {found}][; meja je {expected}].',
    fix: 'Nastavitve smejo pravila le zaostriti: zožite vrednost ali ključ izpustite.',
  },
  'file.not-together': {
    what: '{where} tu ni dovoljen[ hkrati s ključem {expected}].',
    fix: 'Odobritelj je račun na GitHubu (login, id) ali poštni predal (email): naredite dva vnosa ali obdržite enega.',
  },
  'file.cannot-sign': {
    what: '{where} navaja delovni tok, ki potrdil ne more dati v podpis[: {found}].',
    fix: 'Njegovemu opravilu z našo akcijo dodajte permissions: id-token: write ali pa delovni tok odstranite s seznama. Brez podpisa se ne pošlje nič.',
  },
  'file.mail-domain-shared': {
    what: '{where} navaja domeno, pod katero lahko ime dobi kdor koli[: {found}].',
    fix: 'Navedite celotno domeno, ki podpisuje pošto tega odobritelja: ustanova.onmicrosoft.com, ne onmicrosoft.com.',
  },
  'file.not-independent': {
    what: '{where} je v domeni, ki za to stran ne more jamčiti[: {found}][; v njej je tudi {expected}].',
    fix: 'Kdor upravlja domeno, lahko podpiše pošto v njenem imenu: navedite naslov v domeni, ki pripada samo strani, ki odobri.',
  },
  'file.service-desk': {
    what: '{where} je servicedesk, ki odgovarja samodejno.',
    fix: 'Navedite poštni predal tistega, ki odloča v imenu te strani.',
  },
  'file.tag-object': {
    what: '{where} je id same oznake (tag), ne potrditve (commit)[: {found}].',
    fix: 'Vpišite potrditev, na katero kaže oznaka[: {expected}].',
  },
  'file.own-approver': {
    what: '{where} je na vašem seznamu sodelavcev (staff.yml)[: {found}].',
    fix: 'Nihče iz hiše ne odobri v imenu naročnika ali ekipe IKT: navedite koga s te strani.',
  },
  'file.production-name': {
    what: '{where} šteje med testna okolja ime, ki pomeni produkcijo[: {found}].',
    fix: 'Premaknite ime pod production ali testno okolje na GitHubu preimenujte.',
  },
  'file.environment-twice': {
    what: '{where} je naveden tudi pod production[: {found}].',
    fix: 'Ime obdržite samo na enem od obeh seznamov; GitHub ne loči velikih in malih črk.',
  },
  'file.duplicate-id': {
    what: '{where} je številka repozitorija, ki je že na seznamu[: {found}].',
    fix: 'Vsako rešitev navedite enkrat.',
  },
  'file.organisation-disjoint': {
    what: '{where} in isti ključ v organisation.yml nimata nič skupnega, zato ne bi ostalo nič.',
    fix: 'Navedite le to, kar navaja tudi organizacija, ali ključ tukaj odstranite; tedaj velja organizacijin.',
  },
  'file.organisation-contradicted': {
    what: '{where} se razlikuje od navedbe v organisation.yml[: {found}].',
    fix: 'Ključ tukaj odstranite ali ga popravite v organisation.yml.',
  },
  'file.parties-overlap': {
    what: '{where} navaja isto osebo pri obeh straneh[: {found}].',
    fix: 'Naročnik in ekipa IKT eZdravja sta dve različni strani: osebo obdržite samo na enem seznamu.',
  },
  'file.duplicate-ref': {
    what: '{where} ponavlja šifro, ki mora biti enolična[: {found}].',
    fix: 'Vsakemu vnosu dajte svojo šifro (ref).',
  },
};

import type { DiagnosticCode } from '../../../records/diagnostic.ts';
import { PERSONAL, SLIPS } from './slips.ts';
import type { DiagnosticSentences, DiagnosticWords } from '../../sentences.ts';

/** »a, b ali c« */
const or = (texts: readonly string[]): string =>
  texts.length < 3
    ? texts.join(' ali ')
    : `${texts.slice(0, -1).join(', ')} ali ${String(texts.at(-1))}`;
const at = ({ key }: DiagnosticWords): string => (key === '' ? 'Datoteka' : `Ključ ${key}`);
const found = (words: DiagnosticWords): string => (words.found === '' ? '' : `: ${words.found}`);
const expected = (words: DiagnosticWords, before: string): string =>
  words.expected.length === 0 ? '' : `${before}${or(words.expected)}`;
const whereKey = ({ key }: DiagnosticWords): string =>
  key === '' ? 'V datoteki' : `Pri ključu ${key}`;

export const DIAGNOSTICS: Record<DiagnosticCode, DiagnosticSentences> = {
  'file.missing': {
    message: (words) =>
      `Na tej poti ni datoteke${words.found === '' ? '' : `, je pa ${words.found}`}.`,
    remedy: (words) =>
      words.found === ''
        ? 'Napišite jo in jo združite v privzeto vejo; »ezdrav init« pripravi osnutek s pojasnili.'
        : 'Preimenujte jo: ime je intervention.yml ali interventions/<ime>.yml, z malimi črkami in končnico .yml.',
  },
  'file.personal-data': {
    message: (words) =>
      `${whereKey(words)} je nekaj, kar je videti kot ${PERSONAL[words.cause]?.what ?? 'osebni podatek'}.`,
    remedy: (words) =>
      PERSONAL[words.cause]?.remedy ??
      'Odstranite ga iz repozitorija in uporabite nepomensko oznako.',
  },
  'file.empty': {
    message: () => 'Datoteka je prazna.',
    remedy: () => 'Izpolnite jo; »ezdrav init« pokaže vse ključe s pojasnili.',
  },
  'file.not-a-file': {
    message: (words) =>
      words.expected.length === 0
        ? `To ni navadna datoteka${found(words)}.`
        : 'Ta pot ne navaja datoteke s posegom.',
    remedy: (words) =>
      words.expected.length === 0
        ? 'Na to mesto postavite navadno besedilno datoteko: ne mape, simbolne povezave, podmodula, izvršljive datoteke ali kazalca LFS.'
        : 'Navedite pot v mapi .ezdrav/, ki ni v done/, je največ eno mapo globlje in se konča z .yml, na primer .ezdrav/intervention.yml.',
  },
  'file.not-a-folder': {
    message: (words) => `To ni mapa${found(words)}.`,
    remedy: () =>
      'Na to mesto postavite navadno mapo: ne datoteke, simbolne povezave ali podmodula.',
  },
  'file.misnamed': {
    message: () => 'Datoteka s tem imenom se ne uporablja.',
    remedy: (words) =>
      `Preimenujte jo${expected(words, ' v ')}; če tista datoteka že obstaja, to izbrišite.`,
  },
  'file.unread': {
    message: () => 'Ta datoteka se ne uporablja, zato se nič iz nje ne najavi in ne dovoli.',
    remedy: () =>
      'Poseg je v datoteki .ezdrav/intervention.yml ali .ezdrav/interventions/IME.yml, z malimi črkami in ne globlje. Datoteko premaknite tja ali v .ezdrav/done/ ali pa jo izbrišite.',
  },
  'file.starter-text': {
    message: (words) => `Tu je še besedilo iz predloge${found(words)}.`,
    remedy: () => 'Zapišite, kar velja za ta poseg, ali pa do takrat pustite status: draft.',
  },
  'file.too-large': {
    message: (words) => `Datoteka je prevelika${found(words)}${expected(words, '; pričakovano ')}.`,
    remedy: () => 'Skrajšajte jo; daljše dokumente hranite drugje in se nanje sklicujte.',
  },
  'file.too-many-nodes': {
    message: (words) =>
      `V datoteki je preveč vrednosti${found(words)}${expected(words, '; pričakovano ')}.`,
    remedy: () => 'Skrajšajte sezname v njej.',
  },
  'file.too-deep': {
    message: (words) =>
      `${at(words)} ima preveč ravni gnezdenja${expected(words, '; pričakovano ')}.`,
    remedy: () => 'Preverite zamik te vrstice.',
  },
  'file.not-utf8': {
    message: () => 'Datoteka ni veljaven zapis UTF-8.',
    remedy: () => 'Shranite jo v kodiranju UTF-8 brez oznake vrstnega reda bajtov (BOM).',
  },
  'file.control-character': {
    message: (words) => `Tu je krmilni znak ali znak za smer besedila${found(words)}.`,
    remedy: () =>
      'Izbrišite ga in besedilo vtipkajte znova. Če ga zapiše obrnjena poševnica, dajte besedilo v enojne narekovaje.',
  },
  'file.yaml': {
    message: ({ cause, found: character }) => (SLIPS[cause] ?? SLIPS['unknown']).message(character),
    remedy: ({ cause, found: character }) => (SLIPS[cause] ?? SLIPS['unknown']).remedy(character),
  },
  'file.yaml-feature': {
    message: (words) => `Ta zmožnost jezika YAML tu ni dovoljena${found(words)}.`,
    remedy: () =>
      'Besedilo, ki se začne z znakom &, * ali !, dajte v narekovaje. Sicer pišite navadne ključe in vrednosti: brez direktiv, sider, sklicev, oznak tipa, združevanja, sestavljenih ključev in drugega dokumenta.',
  },
  'file.text-cut': {
    message: (words) =>
      `${at(words)} izgubi konec besedila${found(words)}. V YAML se pri » #« začne opomba.`,
    remedy: () =>
      'Celotno besedilo dajte v narekovaje. V načrtu, ki je že najavljen, raje zbrišite izgubljeni konec: odtis načrta ostane isti.',
  },
  'file.duplicate-key': {
    message: (words) => `${at(words)} je tu naveden dvakrat.`,
    remedy: () => 'Obdržite enega.',
  },
  'file.unknown-key': {
    message: (words) => `${at(words)} ni znan.`,
    remedy: (words) =>
      words.expected.length > 1
        ? `Tu so dovoljeni ključi: ${words.expected.join(', ')}.`
        : expected(words, 'Ste morda mislili ').concat(
            words.expected.length === 0 ? 'Odstranite ta ključ.' : '?',
          ),
  },
  'file.missing-key': {
    message: (words) => `${at(words)} manjka.`,
    remedy: (words) => {
      if (words.expected.length > 0) {
        return `Dodajte ${words.key}: to je številka pri »id« na naslovu ${or(words.expected)}.`;
      }
      return words.key === '' ? 'Dodajte ga.' : `Dodajte ${words.key}.`;
    },
  },
  'file.empty-value': {
    message: (words) => `${at(words)} nima vrednosti.`,
    remedy: () => 'Vpišite vrednost; če se začne z znakom #, jo dajte v narekovaje.',
  },
  'file.wrong-type': {
    message: (words) => `${at(words)} ima vrednost napačne vrste${found(words)}.`,
    remedy: (words) => `Zapišite kot ${expected(words, '') || 'določa shema'}.`,
  },
  'file.wrong-value': {
    message: (words) => `${at(words)} ima nedovoljeno vrednost${found(words)}.`,
    remedy: (words) => `Dovoljeno: ${expected(words, '') || 'glejte shemo'}.`,
  },
  'file.time-malformed': {
    message: (words) => `${at(words)} ne vsebuje časa v pravilni obliki${found(words)}.`,
    remedy: (words) =>
      `Vpišite ga kot ${expected(words, '') || '2026-12-01T22:00'}, po ljubljanskem času, ali z oznako Z oziroma ljubljanskim odmikom.`,
  },
  'file.time-in-gap': {
    message: (words) =>
      `${at(words)} navaja čas, ki ga ni${found(words)}; ura ga ob premiku preskoči${words.expected.length === 0 ? '' : ` (${words.expected.join('–')})`}.`,
    remedy: () => 'Izberite čas pred premikom ure ali po njem.',
  },
  'file.time-ambiguous': {
    message: (words) => `${at(words)} navaja čas, ki nastopi dvakrat${found(words)}.`,
    remedy: (words) => `Z odmikom povejte, kateri je mišljen${expected(words, ': ')}.`,
  },
  'file.time-wrong-offset': {
    message: (words) => `${at(words)} ima odmik, ki takrat v Ljubljani ne velja${found(words)}.`,
    remedy: (words) =>
      `Vpišite ${expected(words, 'odmik ') || 'ljubljanski odmik'}, Z ali pa odmik izpustite.`,
  },
  'file.date-malformed': {
    message: (words) => `${at(words)} ne vsebuje datuma v pravilni obliki${found(words)}.`,
    remedy: (words) => `Vpišite ga kot ${expected(words, '') || '2026-12-01'}.`,
  },
  'file.no-such-day': {
    message: (words) => `${at(words)} navaja dan, ki ga v koledarju ni${found(words)}.`,
    remedy: () => 'Vpišite dan, ki obstaja, med letoma 2000 in 2100.',
  },
  'file.no-such-time': {
    message: (words) => `${at(words)} navaja uro, ki je ne kaže nobena ura${found(words)}.`,
    remedy: (words) => `Vpišite ${expected(words, '') || 'čas od 00:00 do 23:59'}.`,
  },
  'file.wider-than-rules': {
    message: (words) =>
      `${at(words)} je ohlapnejši, kot dovoljujejo pravila eZdravja${found(words)}${expected(words, '; meja je ')}.`,
    remedy: () => 'Nastavitve smejo pravila le zaostriti: zožite vrednost ali ključ izpustite.',
  },
  'file.not-together': {
    message: (words) => `${at(words)} tu ni dovoljen${expected(words, ' hkrati s ključem ')}.`,
    remedy: () =>
      'Odobritelj je račun na GitHubu (login, id) ali poštni predal (email): naredite dva vnosa ali obdržite enega.',
  },
  'file.cannot-sign': {
    message: (words) =>
      `${at(words)} navaja delovni tok, ki potrdil ne more dati v podpis${found(words)}.`,
    remedy: () =>
      'Njegovemu opravilu z našo akcijo dodajte permissions: id-token: write ali pa delovni tok odstranite s seznama. Brez podpisa se ne pošlje nič.',
  },
  'file.mail-domain-shared': {
    message: (words) =>
      `${at(words)} navaja domeno, pod katero lahko ime dobi kdor koli${found(words)}.`,
    remedy: () =>
      'Navedite celotno domeno, ki podpisuje pošto tega odobritelja: ustanova.onmicrosoft.com, ne onmicrosoft.com.',
  },
  'file.not-independent': {
    message: (words) =>
      `${at(words)} je v domeni, ki za to stran ne more jamčiti${found(words)}${expected(words, '; v njej je tudi ')}.`,
    remedy: () =>
      'Kdor upravlja domeno, lahko podpiše pošto v njenem imenu: navedite naslov v domeni, ki pripada samo strani, ki odobri.',
  },
  'file.service-desk': {
    message: (words) => `${at(words)} je servicedesk, ki odgovarja samodejno.`,
    remedy: () => 'Navedite poštni predal tistega, ki odloča v imenu te strani.',
  },
  'file.tag-object': {
    message: (words) =>
      `${at(words)} je id same oznake (tag), ne potrditve (commit)${found(words)}.`,
    remedy: (words) => `Vpišite potrditev, na katero kaže oznaka${expected(words, ': ')}.`,
  },
  'file.own-approver': {
    message: (words) => `${at(words)} je na vašem seznamu sodelavcev (staff.yml)${found(words)}.`,
    remedy: () =>
      'Nihče iz hiše ne odobri v imenu naročnika ali ekipe IKT: navedite koga s te strani.',
  },
  'file.production-name': {
    message: (words) =>
      `${at(words)} šteje med testna okolja ime, ki pomeni produkcijo${found(words)}.`,
    remedy: () => 'Premaknite ime pod production ali testno okolje na GitHubu preimenujte.',
  },
  'file.environment-twice': {
    message: (words) => `${at(words)} je naveden tudi pod production${found(words)}.`,
    remedy: () =>
      'Ime obdržite samo na enem od obeh seznamov; GitHub ne loči velikih in malih črk.',
  },
  'file.duplicate-id': {
    message: (words) =>
      `${at(words)} je številka repozitorija, ki je že na seznamu${found(words)}.`,
    remedy: () => 'Vsako rešitev navedite enkrat.',
  },
  'file.organisation-disjoint': {
    message: (words) =>
      `${at(words)} in isti ključ v organisation.yml nimata nič skupnega, zato ne bi ostalo nič.`,
    remedy: () =>
      'Navedite le to, kar navaja tudi organizacija, ali ključ tukaj odstranite; tedaj velja organizacijin.',
  },
  'file.organisation-contradicted': {
    message: (words) => `${at(words)} se razlikuje od navedbe v organisation.yml${found(words)}.`,
    remedy: () => 'Ključ tukaj odstranite ali ga popravite v organisation.yml.',
  },
  'file.parties-overlap': {
    message: (words) => `${at(words)} navaja isto osebo pri obeh straneh${found(words)}.`,
    remedy: () =>
      'Naročnik in ekipa IKT eZdravja sta dve različni strani: osebo obdržite samo na enem seznamu.',
  },
  'file.duplicate-ref': {
    message: (words) => `${at(words)} ponavlja šifro, ki mora biti enolična${found(words)}.`,
    remedy: () => 'Vsakemu vnosu dajte svojo šifro (ref).',
  },
};

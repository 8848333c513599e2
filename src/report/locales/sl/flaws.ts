import type { FlawCode } from '../../../rules/facts.ts';
import type { FlawSentence } from '../../fact-reader.ts';

/** What is wrong with an answer, after a colon: no capital, no full stop at the end. */
export const FLAWS: Record<FlawCode, FlawSentence> = {
  'address-wrong': () => 'naslov strežnika ali posredniškega strežnika (proxy) ni veljaven naslov',
  'another-commit': () => 'GitHub je zagon zabeležil za drug commit, kot ga navaja izvajalnik',
  'another-list': () => 'naslednja stran je na drugem strežniku ali v drugem seznamu',
  'another-object': () => 'vsebina ni zahtevani predmet',
  'another-repository': () => 'nanaša se na drug repozitorij',
  'another-token': () => 'žeton ni za to, kar naj bi bilo podpisano',
  'answer-broken': () => 'odgovor ni takšen, kot ga daje spletni strežnik',
  'answer-too-large': () => 'odgovor je prevelik',
  'certificate-expired': () => 'potrdilo strežnika je poteklo ali še ne velja',
  'certificate-name': () => 'potrdilo strežnika je za drugo ime',
  'certificate-untrusted': () => 'potrdila strežnika ni izdal nihče, ki mu ta računalnik zaupa',
  'clock-lost': () => 'časa ni bilo več mogoče ugotoviti iz zaupanja vrednega vira',
  'clocks-differ': (v) => `za ${v('seconds')} s se razlikuje od ${v('other')}`,
  'connection-lost': () => 'povezava se je prekinila',
  'connection-refused': () => 'strežnik zavrača povezave',
  'disk-full': () => 'disk je poln',
  'empty-list': () => 'seznam je prazen',
  'few-clocks': () => 'čas je povedal največ en odgovor',
  'file-missing': () => 'datoteke ali mape ni',
  'folder-not-file': () => 'na mestu datoteke je mapa',
  'host-not-found': () => 'strežnika s tem imenom ni',
  'key-set-elsewhere': () => 'nabor ključev ni na strežniku izdajatelja',
  'landing-not-found': (v) =>
    `potisk (push), ki je prinesel ta načrt, ni med zadnjimi (prebrano: ${v('pushes')})`,
  'list-contradicts': () => 'seznam je sam s sabo v nasprotju',
  'lookup-failed': () => 'imena strežnika ni bilo mogoče poiskati (DNS)',
  'member-missing': () => 'na seznamu manjka član',
  'merge-not-found': (v) =>
    `združitev, ki je prinesla ta načrt, ni med zadnjimi (prebrano: ${v('pushes')})`,
  'merge-not-told': () => 'ne pove, kdaj ali s katerim commitom je bil zahtevek združen',
  'no-access': () => 'dostop do datoteke ali mape ni dovoljen',
  'no-administrator': () => 'na seznamu ni nobenega skrbnika, torej ni popoln',
  'no-commit': (v) => `commita ${v('commit')} ni`,
  'no-date': () => 'odgovor nima berljivega polja Date',
  'no-merge': () => 'načrta na privzeti veji ni prinesel noben združen zahtevek',
  'not-reachable': () => 'strežnik od tod ni dosegljiv',
  'not-taken': () => 'druga stran ne bere več',
  'organisation-another': (v) =>
    `repozitorij ${v('repository')} ima drugo številko, kot jo navaja solution.yml`,
  'organisation-archived': (v) =>
    `repozitorij organizacije ${v('repository')} je arhiviran, zato tam nihče ne bi mogel ustaviti posegov`,
  'organisation-empty': (v) =>
    `repozitorij organizacije ${v('repository')} na privzeti veji nima datoteke .ezdrav/organisation.yml`,
  'organisation-invalid': (v) =>
    `v repozitoriju organizacije ${v('repository')} vrstica ${v('line')} v ${v('file')} ni veljavna: ${v('fault')} ${v('key')}`.trimEnd(),
  'organisation-itself': () =>
    'solution.yml kot repozitorij organizacije navaja svoj lastni repozitorij',
  'organisation-not-given': (v) =>
    `rešitev pripada organizaciji v repozitoriju ${v('repository')}; njeno mapo podajte z --organisation`,
  'organisation-unreadable': (v) =>
    `repozitorija organizacije ${v('repository')} s tem žetonom ni mogoče prebrati; zasebni potrebuje vhod organisation-token (tam contents: read)`,
  'page-repeated': () => 'ista stran seznama potiskov je prišla dvakrat',
  'plan-too-old': (v) =>
    `načrt je starejši od zadnjih potiskov (prebrano: ${v('pushes')}), starejši pa se ne berejo. Umaknite ga (status: withdrawn), to združite, nato ga znova dodajte in najavite`,
  'proxy-refused': () => 'posredniški strežnik (proxy) ni odprl poti do strežnika',
  'pull-not-told': (v) => `ne pove, kateri zahtevek je bil združen (${v('part')})`,
  'push-elsewhere': () =>
    'zadnji zabeleženi potisk ne vodi do stanja privzete veje. Morda je kdo pravkar kaj potisnil',
  'read-only': () => 'disk je samo za branje',
  'receipt-doubtful': (v) =>
    `potrdilo ${v('receipt')} nima podpisa, ki ga zahteva solution.yml (${v('doubt')}). Ugotovite, ali je sporočilo prispelo; če želite vse obvestiti znova, zaženite ročno z vhodom intervention`,
  'record-not-listed': () => 'na seznamu ni tega, kar je bilo pravkar zapisano',
  'receipt-unbound': (v) =>
    `potrdilo ${v('receipt')} ni nastalo v zagonu na privzeti veji, ki ga navaja (${v('run')}). Izbrišite namestitev (deployment) ali pa zaženite ročno z vhodom intervention in vsi bodo obveščeni znova`,
  redirect: () => 'je preusmeritev',
  'tag-chain': () => 'oznaka kaže na oznako, ta na naslednjo in tako naprej. Označite sam commit',
  'tag-not-told': () => 'o oznaki ne pove ničesar',
  'time-up': (v) => `poizvedbe ni bilo, ker je minilo že ${v('seconds')} s`,
  'tls-failed': () => 'šifrirane povezave (TLS) ni bilo mogoče vzpostaviti',
  'token-not-set': () => 'opravilo nima dostopa do identitetnih žetonov',
  'token-url': () => 'naslov za identitetne žetone ni takšen, kot ga nastavi izvajalnik',
  'too-late': () => 'celotnega odgovora ni bilo pravočasno',
  'too-many-comments': (v) => `komentarjev je več kot ${v('most')}`,
  'too-many-open': () => 'hkrati je odprtih preveč datotek',
  'too-many-pages': (v) => `strani je več kot ${v('most')}`,
  'too-many-pushes': (v) => `potiskov je več kot ${v('most')}`,
  'too-many-questions': (v) => `odločitev sme potrebovati največ toliko poizvedb: ${v('most')}`,
  'too-many-receipts': (v) => `potrdil je več kot ${v('most')}, nobeno pa ni za ta poseg`,
  'too-many-reviews': (v) => `pregledov je več kot ${v('most')}`,
  'too-many-runs': (v) => `zagonov je ${v('total')}, GitHub jih našteje ${v('most')}`,
  'too-many-statuses': (v) =>
    `potrdilo ${v('receipt')} ima preveč stanj, da bi bilo mogoče najti dostavo`,
  'unknown-fault': () => 'neznana napaka',
  unreadable: (v) => `${v('part')} ni mogoče prebrati`,
  'unreadable-answer': () => 'ni ga mogoče prebrati',
};

import type { ANNOUNCE as English } from '../en/announce.ts';

export const ANNOUNCE: typeof English = {
  notices: {
    announcement: 'najava posega',
    'changed-announcement': 'spremenjena najava',
    withdrawal: 'umik najave',
    'urgent-notification': 'obvestilo o urgentnem posegu',
  },
  refusals: {
    address: 'naslova ali pošiljatelja ni mogoče zapisati v sporočilo',
    'host-unknown': 'imena poštnega strežnika ni mogoče najti',
    'connection-refused': 'na tem gostitelju in vratih se nihče ne oglasi',
    unreachable: 'poštni strežnik od tod ni dosegljiv',
    'no-connection': 'povezava s poštnim strežnikom ni uspela ali se je prekinila',
    timeout: 'poštni strežnik ni odgovoril pravočasno',
    'certificate-expired': 'potrdilo poštnega strežnika je poteklo ali še ne velja',
    'certificate-name': 'potrdilo poštnega strežnika je za drugo ime',
    certificate: 'potrdilo poštnega strežnika ni zaupanja vredno',
    'no-tls': 'poštni strežnik ne ponuja TLS; geslo ni bilo poslano',
    'starttls-port': 'ta vrata poštnega strežnika začnejo brez TLS, smtp-url pa pravi smtps',
    'tls-port': 'ta vrata poštnega strežnika od začetka govorijo TLS, smtp-url pa pravi smtp',
    'no-login': 'poštni strežnik ne ponuja prijave',
    'login-refused': 'poštni strežnik je zavrnil prijavo',
    'sender-refused': 'poštni strežnik je zavrnil pošiljatelja',
    'recipient-refused': 'poštni strežnik je zavrnil prejemnika',
    'message-refused': 'poštni strežnik je zavrnil sporočilo',
    protocol: 'strežnik ni odgovoril tako, kot odgovarja poštni strežnik',
  },
  mailRemedies: {
    address: 'Popravite naslov v solution.yml ali vhod mail-from.',
    'host-unknown': 'Popravite gostitelja v smtp-url ali izvajalniku omogočite iskanje imen.',
    'connection-refused':
      'Popravite gostitelja in vrata v smtp-url ali izvajalniku omogočite dostop.',
    unreachable: 'Popravite gostitelja v smtp-url ali izvajalniku omogočite dostop.',
    'no-connection': 'Popravite gostitelja in vrata v smtp-url ali izvajalniku omogočite dostop.',
    timeout:
      'Poskusite znova čez nekaj minut; če se ponovi, preverite, ali izvajalnik doseže gostitelja in vrata; če se ta vrata začnejo s TLS, napišite smtps://.',
    'certificate-expired': 'Poskrbite za obnovo potrdila poštnega strežnika.',
    'certificate-name': 'V smtp-url napišite ime, ki je v potrdilu.',
    certificate:
      'Če ga je podpisal vaš lastni izdajatelj, opravilu povejte njegovo datoteko: NODE_EXTRA_CA_CERTS. Sicer v smtp-url napišite pravo ime strežnika ali poskrbite za obnovo potrdila.',
    'no-tls': 'Uporabite strežnik ali vrata s STARTTLS (smtp:// na 587) ali TLS (smtps:// na 465).',
    'starttls-port': 'Za ta vrata napišite smtp:// (STARTTLS) ali smtps:// z vrati 465.',
    'tls-port': 'Za ta vrata napišite smtps:// ali smtp:// z vrati 587.',
    'no-login': 'Uporabite vrata za oddajo pošte (587 ali 465); prijava je obvezna.',
    'login-refused': 'Popravite uporabnika in geslo v smtp-url.',
    'sender-refused': 'V mail-from napišite naslov, s katerega sme ta prijava pošiljati.',
    'recipient-refused':
      'Popravite naslove v solution.yml (contacts) ali vprašajte skrbnika poštnega strežnika.',
    'message-refused': 'Vprašajte skrbnika poštnega strežnika, zakaj.',
    protocol:
      'Preverite, ali smtp-url res vodi do poštnega strežnika in ali namesto njega ne odgovarja posrednik.',
  },
  tryLater: 'Strežnik sporočilo zavrača le začasno: čez nekaj minut zaženite znova.',
  nothingToDo: 'Nedokončanega posega ni; nič ni bilo poslano.',
  severalWithOneId:
    'Več nedokončanih posegov ima isto številko {id} ({files}). Vsakemu dajte svojo; nič ni bilo poslano.',
  sent: 'Poslano na: {to}. Dopis ({notice}) je bil dostavljen {when}. Message-ID {messageId}.',
  handedOver: 'Predano strežniku {mailServer}, ki je sporočilo sprejel za vse prejemnike.',
  signed: 'GitHub je potrdilo podpisal.',
  notSetUp:
    'Potrdilo ni podpisano. Opravilu za to dodajte permissions: id-token: write in njegov delovni tok navedite v evidence.workflows v solution.yml.',
  unsigned:
    'GitHub potrdila ni podpisal, zato velja le kot zapisano: ustvaril bi ga lahko kateri koli delovni tok repozitorija.',
  unsignedDemanded:
    'POSLANO, A NI PODPISANO: vsi so obveščeni, GitHub pa potrdila ni podpisal in solution.yml zahteva podpisano. Preverjanje bo poseg zavrnilo. Ko se bo GitHub spet odzival, zaženite ročno z vhodom intervention: vsi bodo obveščeni še enkrat, rok pa bo tekel od takrat.',
  otherServer:
    'NI POSLANO: smtp-url vodi na {host}, contacts.mail-server v solution.yml pa navaja {named}.',
  copiesRefused:
    'Poštni strežnik je zavrnil te kopije, zato so izpuščene: {refusedCopies}. Popravite naslove v solution.yml ali te osebe vprašajte sami.',
  sentVoid: 'Odobritve prejšnjega načrta ne veljajo več; potrebni sta obe novi.',
  alreadySent:
    'Za ta načrt je že poslano, dostavljeno {when} ({reference}). Tokrat ni bilo poslano nič.',
  alreadySentByRecord:
    'V datoteki je zapisano kot poslano {when} ({reference}). Tokrat ni bilo poslano nič.',
  expired:
    'Obvestilo je poteklo: urgentna namestitev na njegovi podlagi ni več dovoljena. Če je poseg končan, zapišite izid. Če je še potreben, ročno zaženite announce (workflow_dispatch) z vhodom intervention; vsi bodo znova obveščeni.',
  withdrawalAlreadySent: 'Umik je že poslan, dostavljen {when}. Tokrat ni bilo poslano nič.',
  neverAnnounced: 'Poseg je umaknjen in ni bil nikoli najavljen. Nič ni bilo poslano.',
  byHand: 'NI POSLANO ({notice}): brez vhoda smtp-url je dopis le pripravljen.',
  sendThis: 'Pošljite {path} na: {to}, z zadevo {subject}.',
  setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
  wholeLetter: 'Celoten dopis',
  recordIt: 'Ko je poslano, to zapišite v datoteko posega na privzeti veji in zaženite znova:',
  recordWithdrawal:
    'Ko je poslano, v datoteko zapišite outcome: { result: cancelled } ali jo premaknite v .ezdrav/done/; potem ni treba storiti nič več.',
  recordComments: {
    sentAt: 'kdaj ste poslali: 2026-11-26T09:12',
    reference: 'številka zahtevka ali <Message-ID> poslanega dopisa',
  },
  notSent: 'NI POSLANO ({notice}), dopisa ni prejel nihče: {why}.',
  server: 'Podrobnosti: {said}',
  rejected: 'Zavrnjeno: {rejected}.',
  receiptLeft:
    'Potrdila {left} ni bilo mogoče označiti kot opuščenega, zato bo naslednji zagon javil, da dostava ni znana.',
  sendAgain: 'Nato zaženite znova; nič se ne ponovi samodejno.',
  unconfirmed:
    'Dopis ({notice}) je poslan in sprejet za vse prejemnike (Message-ID {messageId}), GitHub pa potrdila ni zabeležil, zato preverjanje zanj ne more vedeti.',
  receiptOf: '{notice}, potrdilo je nastalo {when}',
  leadTimeAgain: 'Enako storite, če je zahtevano potrdilo. Rok nato teče od novega dopisa.',
  ifItArrived:
    'Če je prispel, to zapišite v datoteko posega na privzeti veji (velja, če solution.yml ne zahteva potrdil):',
  failed: {
    facts: 'Z GitHuba ni bilo mogoče izvedeti, kar je potrebno za najavo; nič ni bilo poslano.',
    issue: 'Zadeve (issue) z najavo ni bilo mogoče zapisati; nič ni bilo poslano.',
    receipt: 'Potrdila ni bilo mogoče ustvariti; nič ni bilo poslano.',
    signature:
      'GitHub ni podpisal, da bo sporočilo poslano, solution.yml pa zahteva podpisano potrdilo; nič ni bilo poslano.',
  },
  problem: '{request}: {said}',
  permission: 'Žetonu manjka pravica {permission}.',
  permissions: 'Opravilu dajte vse potrebne pravice v eni vrstici: {permissions}',
  limited: 'Omejitev števila poizvedb na GitHubu velja do: {when}. Nato zaženite znova.',
  incomplete: 'NI POSLANO: dopis ({notice}) bi bil nepopoln. Izpolnite: {missing}.',
  refused:
    'Nič ni bilo poslano: nikogar ne obveščamo o posegu, ki ga tako ne bi bilo dovoljeno izvesti.',
  exactLine: 'Celoten komentar pri najavi mora biti natanko ta vrstica:',
  issueAt: 'Zadeva (issue) z najavo: #{number}.',
  issueTrouble: 'Zadeve (issue) z najavo ni bilo mogoče posodobiti; zaženite znova.',
  reminders: {
    // In the genitive.
    parties: { client: 'naročnika', 'ezdrav-ict': 'ekipe IKT eZdravja' },
    sent: 'Odgovora {party} še ni. Opomnik je poslan ({messageId}).',
    name: 'opomnik',
    noAnswer: 'Odgovora {party} še ni.',
    callThem: 'Opomnik se ne pošlje znova; odgovor preverite po telefonu.',
    doubt:
      'Odgovora {party} še ni. Ni znano, ali je prejšnji opomnik prispel, ali pa je nekdo spremenil naš komentar v zadevi (issue) z najavo. Opomnik ni bil poslan; odgovor preverite po telefonu.',
    byHand: 'Odgovora {party} še ni. Brez vhoda smtp-url opomnik ni bil poslan; izpiše ga ta ukaz:',
    notSent: 'NI POSLANO: odgovora {party} še ni, opomnika pa ni prejel nihče: {why}.',
    incomplete:
      'NI POSLANO: odgovora {party} še ni, opomnik pa bi bil nepopoln. Izpolnite: {missing}.',
    failed:
      'Ni bilo mogoče preveriti, ali sta odgovorili obe strani in ali je bil opomnik že poslan. Opomnik ni bil poslan.',
  },
  heads: {
    sent: 'vsi so obveščeni',
    told: 'vsi so že obveščeni',
    'never-announced': 'ničesar ni treba sporočiti',
    'by-hand': 'NI POSLANO',
    'not-sent': 'NI POSLANO',
    unknown: 'NI ZNANO, ALI JE PRISPELO',
    unconfirmed: 'POSLANO, A NI ZABELEŽENO',
    failed: 'NI POSLANO',
    incomplete: 'NI POSLANO',
    rival: 'TA ZAGON NI POSLAL',
    'other-server': 'NI POSLANO',
    'same-id': 'NI POSLANO',
    refused: 'NI POSLANO',
  },
};

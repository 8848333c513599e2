import type { STARTER_COMMENTS as English } from '../en/starter-comments.ts';

export const STARTER_COMMENTS: typeof English = {
  intervention:
    'Kaj se bo izvedlo. Vse nad »status« je načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje\nnovo najavo in novi odobritvi.',
  change: 'Vse vrednosti zamenjajte s svojimi; besedilo bere servicedesk, zato v slovenščini.',
  commit: 'neobvezno: oznako veže na en commit (40 šestnajstiških števk)',
  affects: 'druge storitve, na katere poseg vpliva; [] pomeni: nobena',
  downtime: 'true: okno se odpre ob 22.00, false: ob 20.00; obakrat se zapre ob 6.00',
  minutes: 'neobvezno: s tem je znan zadnji trenutek za začetek dela',
  network: 'sprememba omrežja zahteva »reference« na dogovor z ekipo IKT',
  after: 'Kar pride po načrtu; nič od tega ne spremeni njegovega odtisa.',
  draft: 'ni najavljen in ni dovoljen; vrstico izbrišite, ko je načrt vaš',
  announcement:
    '»ezdrav record announcement« to zapiše, ko je najava poslana (način announce jo zabeleži sam, s potrdilom):',
  approvals:
    '»ezdrav record approval« to zapiše, ko oba odgovorita; ni potrebno, kjer odobrita s pregledom zahtevka:',
  solution: 'Kar se od posega do posega ne spreminja.',
  contractor: 'Kdo najavlja, koga vprašati in koga poklicati ponoči:',
  environments: 'Imena okolij na GitHubu, če se produkcija imenuje drugače:',
  custodian:
    'Drugi prejemnik vsake najave. Brez njega šteje kateri koli drugi naslov.\nServicedesk je vedno prvi.',
  approvers:
    'Kdo lahko odobri s pregledom; številski id najdete na https://api.github.com/users/PRIJAVA',
  authorities: 'Kdo sme razglasiti urgentni poseg; brez tega vsak, ki sme začeti namestitev.',
  pattern: 'Oblika številk vaših zahtevkov:',
  evidence:
    '»verified« šteje le preglede in komentarje odobriteljev, »receipt« le pošto, ki jo pošlje način announce,\n»signed« le tisto, katere potrdilo je GitHub podpisal za tu naveden delovni tok:',
  freezes: 'Obdobja brez posegov:',
  organisation: 'Kar velja za vse rešitve organizacije. Rešitvi lahko zahteve samo zaostri.',
  solutions: 'Njene rešitve; številka je na https://api.github.com/repos/LASTNIK/IME',
  organisationApprovers:
    'Če so navedeni tukaj, jih v rešitvah ni treba; kjer jih navajata obe, štejejo tisti, ki jih navajata obe.',
  staff:
    'Kdo tu dela, brez osebnih podatkov: imena, e-naslovi in mobilne številke niso nikoli v\nrepozitoriju. Kdor začne namestitev, mora biti naveden; če ni nihče, je ne sme nihče.',
  member: 'En vnos za vsakega; šifra (ref) je nepomenska in enolična:',
  left: 'Zadnji dan osebe, ki odhaja, zapiše »ezdrav record left«, ostalo »ezdrav record revocation«; vnos ostane, dokler preklic pooblastil ni potrjen:',
  plan: 'Načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje novo najavo in novi odobritvi.\nKar pride po njem, zapiše »ezdrav record«.',
  urgent:
    'Urgentni poseg. Izvede se lahko zunaj okna, nikoli pa brez obvestila. Načrt je vse razen\nobvestila in odobritev.',
};

import { headersOf } from '../../mail-headers.ts';
import type { APPROVE as English } from '../en/approve.ts';

export const APPROVE: typeof English = {
  answers: { approval: 'poseg odobrava', rejection: 'poseg zavrača' },
  parties: { client: 'Naročnik', 'ezdrav-ict': 'Ekipa IKT eZdravja' },
  heads: {
    taken: 'Odgovor velja',
    refused: 'Sporočilo ni sprejeto',
    'no-mail': 'Sporočila ni',
    public: 'Sporočilo ni sprejeto',
    failed: 'Odgovora ni bilo mogoče zapisati',
  },
  taken: (party, answered, domain, intervention) =>
    `${party} ${answered} (${intervention}); odgovor je podpisal poštni strežnik domene ${domain}. To dokazuje organizacijo, ne pa osebe.`,
  mayBeAutomatic:
    'Velja le kot zapisano: solution.yml za ta predal ne navaja answers-by-itself: false.',
  archive: 'Izvirno sporočilo shranite: v repozitoriju so samo njegovi odtisi.',
  noMail: `Polje mail v obrazcu je prazno ali ni base64. Prilepite, kar izpiše: ${headersOf('odgovor.eml')}`,
  public:
    'Repozitorij je javen, zato odobritelji ne smejo biti navedeni z e-naslovi. Odobrite s pregledom ali komentarjem.',
  failed: 'Nič ni bilo zapisano:',
  trouble: 'Zadeve (issue) z najavo ni bilo mogoče posodobiti; odgovor vseeno velja.',
};

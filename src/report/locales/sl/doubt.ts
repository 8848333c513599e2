import type { DOUBT as ENGLISH } from '../en/doubt.ts';

export const DOUBT: typeof ENGLISH = {
  now: 'NI ZNANO, ali je dopis prispel[ ({letter})]: bil je predan, odgovora strežnika pa ni bilo. Samodejno se ne pošlje znova.',
  earlier:
    'NI ZNANO, ali je dopis prejšnjega zagona prispel[ ({letter})]. Nič ni bilo poslano znova.',
  sending: 'Dopis se pošilja[ ({letter})]. Če tako ostane, ni znano, ali je prispel.',
  look: 'Vprašajte na servicedesk@src.si ali [poiščite {mail} v predalu pošiljatelja oziroma v dnevniku poštnega strežnika|poglejte v predal pošiljatelja oziroma v dnevnik poštnega strežnika].',
  again:
    '[Če ni prispel, zaženite ročno z vhodom send-again: {id}.|Zapis o njem je starejše različice in ne pove, kateri dopis je bil.]',
  rival: 'Ta dopis ravno zdaj pošilja drug zagon; ta ni poslal ničesar.',
  unsigned:
    'POSLANO, A NI PODPISANO: dopis je poslan, GitHub pa zapisa o tem ni podpisal in solution.yml to zahteva. Naslednji zagon ne bo vedel, ali je dopis prispel, in ne bo poslal ničesar.',
};

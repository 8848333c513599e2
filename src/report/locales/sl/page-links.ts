import type { PAGE_LINKS as EnglishPAGE_LINKS } from '../en/page-links.ts';

export const PAGE_LINKS: typeof EnglishPAGE_LINKS = {
  concepts: 'Kako poteka poseg, v eni sliki',
  review: 'Kako poteka naknadni pregled posega',
  mail: 'Kako poteka odobritev po e-pošti',
  modes: 'Kaj naredi posamezni način in katere pravice potrebuje',
  staff: 'Kaj mora vedeti skrbnik pogodbe',
};

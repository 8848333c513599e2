import type { ORGANISATION as English } from '../en/organisation.ts';

export const ORGANISATION: typeof English = {
  held: (file, commit, keys) =>
    `Veljajo tudi pravila organizacije: ${file}${commit === '' ? '' : ` v različici ${commit}`}${keys === '' ? '' : ` (${keys})`}.`,
  decided: (file, number, key, commit) =>
    `Tako določa organizacija: ${file}, vrstica ${number}${key === '' ? '' : ` (${key})`}${commit === '' ? '' : `, v različici ${commit}`}.`,
  looksAfter: (people, file, commit, keys) =>
    `Za sodelavce, ki so na seznamu organizacije (${people}), skrbi organizacija, zato ta zagon zanje ne: ${file}${commit === '' ? '' : `, v različici ${commit}`} (${keys}).`,
  line: (key, number) => `${key}: vrstica ${number}`,
  renamed: (former, now) =>
    `Repozitorij organizacije se zdaj imenuje ${now}; popravite ${former} v solution.yml.`,
  stricter: (keys) => `Organizacija zaostri: ${keys}.`,
  nothingStricter: 'Organizacija ne zahteva več kot rešitev sama.',
  copies: (places) => `Organizacija določa isto, zato lahko tukaj odstranite: ${places}.`,
  readable: (repository) =>
    `Repozitorij organizacije ${repository} je s tem žetonom mogoče prebrati.`,
  unreadable: (repository, why) =>
    `Repozitorija organizacije ${repository} ni mogoče prebrati, zato ne bo dovoljena nobena namestitev: ${why}.`,
};

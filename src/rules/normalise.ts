/**
 * Lower-cases A–Z only. Full case folding would map the Kelvin sign to `k` and let a look-alike address or
 * login pass for the real one.
 */
export function foldAscii(text: string): string {
  return text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * Folds as much as possible (compatibility forms, case, spaces, invisible characters, leading `@`). For two
 * texts that must differ, more folding is stricter.
 */
export function foldFully(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[@\s]+/, '');
}

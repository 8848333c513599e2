/**
 * Lower case of A–Z alone. Full case folding would take the Kelvin sign for a `k` and so let a
 * look-alike address or login pass for the real one.
 */
export function foldAscii(text: string): string {
  return text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * Folds as much as can be folded (compatibility forms, case, spaces, marks nobody sees, every leading
 * `@`): for two texts that must differ, more folding is the stricter way.
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

import type { HeaderField } from '../mail/header-block.ts';

export type Canonicalization = 'simple' | 'relaxed';

/** A field in the form that is signed (RFC 6376, 3.4), without the CRLF after it. */
function canonicalField({ name, raw, value }: HeaderField, form: Canonicalization): string {
  if (form === 'simple') return raw;
  const words = value.replaceAll('\r\n', '').replace(/[ \t]+/g, ' ');
  return `${name}:${words.replace(/^ | $/g, '')}`;
}

/**
 * The fields named by a signature's `h=`, in its order: of several with one name the last first. A name
 * repeated more often than its fields stands for an absent field, so that none can be added.
 */
export function signedFields(
  fields: readonly HeaderField[],
  names: readonly string[],
): readonly HeaderField[] {
  const left = fields.slice();
  return names.flatMap((name) => {
    const index = left.findLastIndex((field) => field.name === name);
    return index < 0 ? [] : left.splice(index, 1);
  });
}

/** The bytes a signature is over (one character each): the fields it names, then itself without `b=`. */
export function signedText(
  fields: readonly HeaderField[],
  names: readonly string[],
  signature: HeaderField,
  form: Canonicalization,
): string {
  const others = fields.filter((field) => field !== signature);
  const own = withoutB(signature);
  return [
    ...signedFields(others, names).map((field) => `${canonicalField(field, form)}\r\n`),
    canonicalField(own, form),
  ].join('');
}

/** The field without the value of `b=` and the whitespace around it; the tag itself stays. */
function withoutB(signature: HeaderField): HeaderField {
  const { raw, value } = signature;
  const rest = value.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, '$1');
  return { ...signature, raw: raw.slice(0, raw.length - value.length) + rest, value: rest };
}

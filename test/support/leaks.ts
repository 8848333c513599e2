/** A value as it is, in base64 at each of its three offsets, in hexadecimal, for a URL, for JSON. */
export function spellings(value: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(`${'x'.repeat(shift)}${value}`).toString('base64');
    // The characters at both ends depend on the neighbours; those in the middle do not.
    return encoded.slice(shift === 0 ? 0 : 4, -4);
  });
  const spelt = [
    value,
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    Buffer.from(value).toString('hex'),
    encodeURIComponent(value),
    encodeURIComponent(value).toLowerCase(),
    encodeURI(value),
    JSON.stringify(value).slice(1, -1),
    value.normalize('NFD'),
  ];
  return [...new Set(spelt)].filter((text) => text.length > 5);
}

/** Masking tells the runner what to hide: the only place where a secret may appear. */
export function withoutMasks(log: string): string {
  return log.replace(/^::add-mask::.*$/gm, '');
}

type Inputs = Readonly<Record<string, string | undefined>>;

/** Secrets among the inputs of a run: tokens, the mail server's password, people. */
function secretsIn(inputs: Inputs): readonly string[] {
  const { token = '', 'members-token': members = '', 'smtp-url': smtp = '', people = '' } = inputs;
  const [, password = ''] = /^smtps?:\/\/[^:@]*:([^@]*)@/.exec(smtp) ?? [];
  return [token, members, decodeURIComponent(password), ...peopleIn(people)];
}

function peopleIn(people: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(people);
    return Object.values(read ?? {}).flatMap((person) =>
      Object.values(person ?? {}).filter((value) => typeof value === 'string'),
    );
  } catch {
    return [];
  }
}

/** The sinks that contain a secret of the inputs, in any spelling; there should be none. */
export function leaks(inputs: Inputs, sinks: Readonly<Record<string, string>>): readonly string[] {
  const needles = secretsIn(inputs).flatMap(spellings);
  return Object.entries(sinks).flatMap(([sink, text]) => {
    const said = withoutMasks(text);
    return needles.some((needle) => said.includes(needle)) ? [sink] : [];
  });
}

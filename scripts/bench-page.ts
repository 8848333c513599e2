import type { Results } from './bench-results.ts';

/** The README's part about the results: the machine, and what a decision costs. */
export function speedTable({ machine, bare, cases, rules, sizes }: Results): string {
  const rows = cases.map(({ name, ratio, mebibytes, requests, roundTrips }) => {
    const asked = requests === null ? '' : `${requests} in ${roundTrips} round trips`;
    return `| ${name} | ${ratio.toFixed(1)} | ${mebibytes.toFixed(0)} | ${asked} |`;
  });
  const kibibytes = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;
  return [
    '| | × bare Node | MiB | requests |',
    '|---|---:|---:|---|',
    ...rows,
    '',
    `On ${machine.cores} virtual cores with Node ${machine.node}, which alone takes ${bare.milliseconds.toFixed(0)} ms and`,
    `${bare.mebibytes.toFixed(0)} MiB. The rules alone take ${rules.toFixed(1)} ms; a gate loads ${kibibytes(sizes.gate)} of the ${kibibytes(sizes.all)} in \`dist\`.`,
  ].join('\n');
}

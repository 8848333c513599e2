import type { CHECKED as English } from '../en/checked-files.ts';

export const CHECKED: typeof English = {
  valid: 'pravilna',
  plan: 'načrt',
  draft: 'osnutek: se ne najavi in se ne dovoli',
  shared: (key, value, files) =>
    `${value} je ${key} več nedokončanih posegov: ${files}. Tistim, ki so končani ali jih ne bo, zapišite outcome ali jih premaknite v .ezdrav/done/.`,
};

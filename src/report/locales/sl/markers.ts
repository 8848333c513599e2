import type { MARKERS as English } from '../en/markers.ts';

export const MARKERS: typeof English = {
  foreign: (issues) =>
    `Zapisov v ${issues} GitHub ni podpisal za ta repozitorij: zapisal ali spremenil jih je drug delovni tok ali pa so starejši od zahteve. Ne veljajo.`,
  doubtful: (issues) =>
    `Podpis GitHuba ne kaže, kdo je napisal zapise v ${issues}: enake lahko zapiše vsak delovni tok vsake veje.`,
};

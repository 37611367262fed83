export type { Regelmaat } from './regelmaat.ts';
export type { Venster } from './venster.ts';
export { DAGDELEN, type Dagdeel, type Gewichten, maakWeegstaat, type Weegstaat } from './weging.ts';

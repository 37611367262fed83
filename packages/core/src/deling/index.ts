export { maakAfschrift, partijenIn } from './afschrift.ts';
export type { Deelreden } from './deelreden.ts';
export * from './deling.schema.ts';
export { herzieDeling } from './herzieDeling.ts';
export type { Kleurgrens } from './kleurgrens.ts';
export * from './magDelen.ts';
export { naVerbetering } from './naVerbetering.ts';

export { bepaalKrachten, KRACHTEN, type Kracht } from './bewijs/kracht.ts';
export * from './toets.ts';
export { bouwToetsbasis, type Toetsbasis, type Wet } from './toetsbasis.ts';
export { toets } from './voerToetsUit.ts';

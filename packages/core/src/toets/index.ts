export type * from './toets.ts';

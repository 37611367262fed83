export { maakAfschrift, partijenIn } from './afschrift.ts';
export * from './deling.schema.ts';
export * from './magDelen.ts';

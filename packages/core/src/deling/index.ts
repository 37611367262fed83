export * from './deling.schema.ts';
export * from './magDelen.ts';

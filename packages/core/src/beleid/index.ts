export * from './beleid.schema.ts';
export type * from './gecompileerd.ts';
export * from './voorwaarde.schema.ts';

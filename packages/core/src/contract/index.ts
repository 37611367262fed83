export * from './aanwijzing.ts';
export * from './algemeen.ts';
export * from './beleid.ts';
export * from './dossier.ts';
export * from './melding.ts';
export * from './sessie.ts';
export * from './toets.ts';
export * from './weging.ts';

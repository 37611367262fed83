export * from './beleid.schema.ts';
export { compartimentVan } from './compartimentVan.ts';
export { compileerBeleid } from './compileerBeleid.ts';
export { controleerFeiten } from './controleerFeiten.ts';
export { maakFeitenbasis } from './feitenbasis.ts';
export { type BeleidFout, MAX_FOUTEN, suggestie } from './fout.ts';
export type * from './gecompileerd.ts';
export { type GekozenVersie, kiesVersie, type VersieVraag } from './kiesVersie.ts';
export { type LegeWaarde, zoekLegeWaarden } from './leegte.ts';
export { leesBeleid } from './leesBeleid.ts';
export * from './onderdelen.schema.ts';
export {
  bepaalRandvoorwaarde,
  RANDVOORWAARDESTANDEN,
  type Randvoorwaardestand,
} from './randvoorwaarde.ts';
export { versieVan } from './samenvoegen.ts';
export { isHetzelfdeGezien } from './uitslag.ts';
export { type Beleidsvergelijking, vergelijkBeleid } from './vergelijk/vergelijkBeleid.ts';
export type { Beleidsverschil } from './vergelijk/verschil.ts';
export * from './voorwaarde.schema.ts';
export { voorwaardeInWoorden } from './voorwaardeInWoorden.ts';
export { vulFoutenAan } from './vulFoutenAan.ts';
export { type IngevuldeWaarde, type InvulFout, vulIn } from './vulIn.ts';

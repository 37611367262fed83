export { deelVan } from './deel.ts';
export * from './dossier.schema.ts';
export * from './gebeurtenis.schema.ts';
export { type Kroniek, type LeesMoment, leesKroniek } from './kroniek.ts';
export * from './waardenlijsten.ts';

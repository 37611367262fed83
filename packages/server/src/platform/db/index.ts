export { openDatabase } from './openDatabase.ts';
export type { Compartiment, Spoor, Tabellen } from './schema.ts';
export { MapInGebruik } from './slot.ts';
export { type Database, DatabaseBezet, type DatabaseKeuze, type DbSessie, type Tx } from './types.ts';
export { startWachtrij, type Wachtrij } from './wachtrij.ts';
export { normaliseerZoek } from './zoek.ts';

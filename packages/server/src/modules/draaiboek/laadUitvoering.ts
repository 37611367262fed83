import type { Draaiboek, Uitvoerderswerk } from '@luwte/core/contract';
import { type Datum, datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { heeftAanwijzing } from '../aanwijzing/heeftAanwijzing.ts';
import { toonAanwijzingen } from '../aanwijzing/toonAanwijzingen.ts';
import { loadUitvoerders } from './draaiboek.store.ts';

type Uitvoering = NonNullable<Draaiboek['uitvoering']>;
const WERK: readonly string[] = ['bestuursdwang', 'binnentreden'] satisfies readonly Uitvoerderswerk[];

/** Who is planned on that day, and whose designation does not hold then: it may have been ended since. */
export async function laadUitvoering(
  tx: Tx,
  plek: { readonly gemeenteId: string; readonly dossierId: string },
  op: string,
): Promise<Uitvoering> {
  const uitvoerders = new Map<string, Uitvoering['uitvoerders'][number]>();
  for (const { medewerker_id, naam, werk } of await loadUitvoerders(tx, plek)) {
    const mens = uitvoerders.get(medewerker_id) ?? { medewerkerId: medewerker_id, naam, werk: [], mist: [] };
    mens.werk.push(werk);
    if (!(await heeftAanwijzing(tx, werk, medewerker_id, datum(op)))) mens.mist.push(werk);
    uitvoerders.set(medewerker_id, mens);
  }
  return { op, uitvoerders: [...uitvoerders.values()] };
}

/** Everybody who was ever designated for this work; when that ended, the screen can say so. */
export async function laadKandidaten(
  tx: Tx,
  gemeenteId: string,
  vandaag: Datum,
): Promise<Draaiboek['kandidaten']> {
  const mensen = new Map<string, Draaiboek['kandidaten'][number]>();
  for (const { medewerkerId, naam, soort, van, tot } of await toonAanwijzingen(tx, gemeenteId, vandaag)) {
    if (!WERK.includes(soort)) continue;
    const mens = mensen.get(medewerkerId) ?? { id: medewerkerId, naam, aanwijzingen: [] };
    mens.aanwijzingen.push({ soort: soort as Uitvoerderswerk, van, ...(tot !== undefined && { tot }) });
    mensen.set(medewerkerId, mens);
  }
  return [...mensen.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

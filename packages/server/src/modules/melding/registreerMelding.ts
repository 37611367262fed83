import type { zMeldingInvoer } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nogNietGebeurd } from '../gebeurtenis/nogNietGebeurd.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { registreerMelder } from '../partij/registreerMelder.ts';
import { insertMelding } from './melding.store.ts';

export type MeldingInvoer = z.infer<typeof zMeldingInvoer>;

/** Keeps a report, before or without a dossier. @returns its id */
export async function registreerMelding(
  deps: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  door: Vastlegger,
  invoer: MeldingInvoer,
): Promise<string> {
  const { gemeenteId } = door;
  const melderPartijId = invoer.melder && (await registreerMelder(deps, tx, gemeenteId, invoer.melder));
  const id = deps.nieuweId();
  await insertMelding(tx, {
    gemeenteId,
    id,
    ontvangenOp: deps.klok.nu(),
    op: invoer.op,
    tot: invoer.tot,
    kanaal: invoer.kanaal,
    categorieen: invoer.categorieen,
    ernst: invoer.ernst,
    aantal: invoer.aantal,
    plaatsType: invoer.plaatsType,
    gepleegdDoor: invoer.gepleegdDoor,
    strafbaar: invoer.strafbaar,
    anoniem: invoer.anoniem,
    melderPartijId,
    melderHuishouden: invoer.melder?.huishouden,
    melderAdres: invoer.melder?.adres,
    adres: invoer.adres,
    postcode: invoer.postcode,
    woonvorm: invoer.woonvorm,
    toelichting: invoer.toelichting,
    status: invoer.advies === undefined ? 'ontvangen' : 'advies-gegeven',
    advies: invoer.advies,
    vastgelegdDoor: door.medewerkerId,
    organisatieId: door.organisatieId,
  });
  return id;
}

/** Faults between fields, which the shape of the form cannot see. */
export function zoekMeldingFouten(invoer: MeldingInvoer, vandaag: Datum): { pad: string; reden: string }[] {
  const fouten: { pad: string; reden: string }[] = [
    ...nogNietGebeurd({ soort: 'melding', op: invoer.op }, vandaag),
  ];
  if (invoer.anoniem && invoer.melder) {
    fouten.push({ pad: '/melder', reden: 'Een anonieme melding heeft geen gegevens van de melder.' });
  }
  if (invoer.advies !== undefined && invoer.dossier !== undefined) {
    fouten.push({ pad: '/advies', reden: 'Kies: in een dossier, of afsluiten met advies.' });
  }
  if (invoer.tot !== undefined && invoer.tot < invoer.op.slice(0, invoer.tot.length)) {
    fouten.push({ pad: '/tot', reden: 'Het einde ligt voor het begin.' });
  }
  return fouten;
}

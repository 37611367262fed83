import type { Afschrift, GedeeldItem, GedeeldRegel } from '@luwte/core/contract';
import type { Grond } from '@luwte/core/deling';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { GedeeldRij } from './gedeeld.store.ts';

const MEDEDELING =
  'Alleen voor het doel dat hierboven staat. Deel dit niet verder en zet het niet op een los medium zoals een USB-stick.';
const VRIJGEGEVEN = 'De gemeente gaf dit politiegegeven vrij.';

/** Whether a share took the place of an earlier one, and with what. */
export const verbeteringVan = ({
  vervangt,
  vervallen,
}: {
  readonly vervangt: string | null;
  readonly vervallen: boolean;
}): Pick<GedeeldItem, 'verbetering'> =>
  vervangt === null ? {} : { verbetering: vervallen ? 'vervallen' : 'nieuwe-versie' };

/** One item as its receiver reads it: the only road by which anything that was shared is shown, also as a preview. */
export function toonGedeeldItem(deel: {
  readonly afschrift: Afschrift;
  readonly doel: string;
  readonly grond?: Grond['soort'] | undefined;
  readonly grondTekst?: string | undefined;
  readonly opmerking?: string | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly vrijgegeven: boolean;
  readonly verbetering?: GedeeldItem['verbetering'];
}): GedeeldItem {
  const { afschrift, doel, grond, grondTekst, opmerking, van, tot, vrijgegeven, verbetering } = deel;
  return {
    soort: afschrift.soort,
    naam: afschrift.naam,
    afschrift,
    doel,
    ...(grond !== undefined && { grond }),
    ...(grondTekst !== undefined && { grondTekst }),
    ...(opmerking !== undefined && { opmerking }),
    ...(van !== undefined && { van }),
    ...(tot !== undefined && { tot }),
    vrijgegeven,
    ...(verbetering !== undefined && { verbetering }),
    mededeling: vrijgegeven ? `${VRIJGEGEVEN} ${MEDEDELING}` : MEDEDELING,
  };
}

export const toonGedeeldRegel = (rij: GedeeldRij): GedeeldRegel => ({
  ...toonGedeeldItem({
    afschrift: rij.afschrift,
    doel: rij.doel,
    grond: rij.grond,
    grondTekst: rij.grond_tekst,
    opmerking: rij.opmerking ?? undefined,
    van: rij.van,
    tot: rij.tot,
    vrijgegeven: rij.vrijgave_id !== null,
    ...verbeteringVan(rij),
  }),
  id: rij.id,
  dossierId: rij.dossier_id,
  kenmerk: rij.kenmerk,
  op: lokaalMoment(rij.gegeven_op),
});

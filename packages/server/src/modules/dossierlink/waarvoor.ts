import type { Dossierlinksoort } from '@luwte/core/contract';
import { type Datum, datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import { loadMeldingenVanDossier, loadPartijIds } from './dossierlink.store.ts';

/** Something that a link can be made for, with the day on which the link ends. */
export type Waarvoor = {
  readonly soort: Dossierlinksoort;
  readonly voorwerpId: string;
  readonly waarvoor: string;
  /** Last day that it may work. */
  readonly tot: Datum | undefined;
};

/** A voornemen that still takes views: of whom, until when. */
export type OpenVoornemen = {
  readonly id: string;
  readonly sleutel: string;
  readonly maatregel: string;
  readonly tot: Datum;
  readonly document: string | undefined;
  readonly voor: string | undefined;
};

/** The voornemens of a dossier that name a term and were not taken back; whoever asks looks at the day. */
export function openVoornemens({ vorm, regels }: GeladenDossier): readonly OpenVoornemen[] {
  const weg = new Set(vorm.kroniek.flatMap((g) => (g.soort === 'intrekking' ? (g.betreft ?? []) : [])));
  const verbeterd = new Set(vorm.kroniek.map((g) => g.corrigeert));
  return vorm.kroniek.flatMap((g) => {
    const regel = regels.get(g.id);
    if (g.soort !== 'voornemen' || g.zienswijzeTot === undefined || regel?.compartiment !== 'gewoon')
      return [];
    if (weg.has(g.id) || verbeterd.has(g.id)) return [];
    return [
      {
        id: regel.id,
        sleutel: g.id,
        maatregel: g.maatregel,
        tot: datum(g.zienswijzeTot.slice(0, 10)),
        document: g.document,
        voor: g.voor,
      },
    ];
  });
}

const AFGELOPEN = new Set(['gekoppeld', 'ontvangen', 'advies-gegeven', 'afgewezen']);

/** All that a link can be made for in this dossier, whether its day has passed or not. Reporters by code. */
export async function laadWaarvoor(tx: Tx, geladen: GeladenDossier): Promise<readonly Waarvoor[]> {
  const { gemeenteId, id } = geladen;
  const meldingen = await loadMeldingenVanDossier(tx, gemeenteId, id);
  const partijen = await loadPartijIds(tx, gemeenteId, id);
  return [
    ...meldingen
      .filter(({ status }) => AFGELOPEN.has(status))
      .map((rij) => ({
        soort: 'melder' as const,
        voorwerpId: rij.id,
        waarvoor: `${rij.code ?? 'Melder'}, melding van ${rij.op.slice(0, 10)}`,
        tot: undefined,
      })),
    ...openVoornemens(geladen).map((voornemen) => ({
      soort: 'zienswijze' as const,
      voorwerpId: voornemen.id,
      waarvoor: `Voornemen ${voornemen.maatregel}, reageren tot en met ${voornemen.tot}`,
      tot: voornemen.tot,
    })),
    ...partijen.map((rij) => ({
      soort: 'avg' as const,
      voorwerpId: rij.partij_id,
      waarvoor: rij.code ?? rij.rol,
      tot: undefined,
    })),
  ];
}

import type { DelingRegel } from '@luwte/core/contract';
import type { Compartiment } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { loadConvenantstand } from '../organisatie/convenantstand.ts';
import { laadPartijcodes } from '../partij/laadPartijcodes.ts';
import { isDelingNu } from './alsGegeven.ts';
import { type DelingRij, loadDelingen } from './deling.store.ts';
import { verbeteringVan } from './toonGedeeld.ts';

/**
 * The disclosure list of a dossier: what was given to whom, newest first, without what lies in a compartment that is closed
 * to this person.
 */
export async function toonDelingen(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  vraag: { readonly partijId?: string | undefined; readonly id?: string | undefined } = {},
): Promise<DelingRegel[]> {
  const rijen = await loadDelingen(tx, kern.gemeenteId, kern.id, vraag);
  const open: readonly Compartiment[] = zichtbareCompartimenten(
    c,
    kern,
    'gebeurtenis:inzien',
    'behandelen-overlast',
  );
  const vandaag = c.deps.klok.vandaag();
  const organisaties = [...new Set(rijen.map((rij) => rij.aan_organisatie_id))];
  const convenanten = await loadConvenantstand(tx, kern.gemeenteId, organisaties, vandaag);
  const codes = await laadPartijcodes(tx, kern.gemeenteId, kern.id);
  return rijen
    .filter(({ compartiment }) => open.includes(compartiment))
    .map((rij) =>
      toon(rij, { vandaag, kern, codes, convenanten: convenanten.get(rij.aan_organisatie_id) ?? [] }),
    );
}

type Bij = {
  readonly vandaag: Datum;
  readonly kern: DossierKern;
  readonly codes: ReadonlyMap<string, string>;
  readonly convenanten: Parameters<typeof isDelingNu>[1]['convenanten'];
};

function toon(rij: DelingRij, { vandaag, kern, codes, convenanten }: Bij): DelingRegel {
  const betrokken = kern.betrokkenOrganisaties.includes(rij.aan_organisatie_id);
  const holds = betrokken && isDelingNu(rij, { op: vandaag, convenanten });
  const op = rij.afschrift.velden.op;
  return {
    id: rij.id,
    item: {
      soort: rij.item_soort,
      id: rij.item_id ?? rij.feit ?? '',
      naam: rij.afschrift.naam,
      ...(typeof op === 'string' && { op }),
    },
    compartiment: rij.compartiment,
    vrijgegeven: rij.vrijgave_id !== null,
    aan: rij.aan,
    ...(rij.aan_persoon !== null && { aanPersoon: rij.aan_persoon }),
    grond: rij.grond,
    grondTekst: rij.grond_tekst,
    doel: rij.doel,
    noodzaak: rij.noodzaak,
    ...(rij.opmerking !== null && { opmerking: rij.opmerking }),
    kanaal: rij.kanaal,
    van: rij.van,
    tot: rij.tot,
    door: rij.door ?? 'onbekend',
    op: lokaalMoment(rij.gegeven_op),
    stand:
      rij.einde !== null || rij.tot < vandaag
        ? 'beeindigd'
        : rij.van > vandaag
          ? 'komt'
          : holds
            ? 'loopt'
            : 'rust',
    ...(rij.einde !== null &&
      rij.einde_op !== null && {
        einde: {
          soort: rij.einde,
          op: lokaalMoment(rij.einde_op),
          ...(rij.einde_reden !== null && { reden: rij.einde_reden }),
          ...(rij.beeindigd_door !== null && { door: rij.beeindigd_door }),
        },
      }),
    over: rij.partijen.flatMap((id) => codes.get(id) ?? []),
    ...verbeteringVan(rij),
  };
}

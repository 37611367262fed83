import { bepaalRandvoorwaarde, type GecompileerdBeleid, type Randvoorwaarde } from '@luwte/core/beleid';
import type { Aanwijzing, RandvoorwaardeRegel } from '@luwte/core/contract';
import { type Spoor, zSpoor } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { toonAanwijzingen } from '../aanwijzing/toonAanwijzingen.ts';
import { kiesGeldendBeleid } from '../beleid/kiesGeldendBeleid.ts';
import { loadAntwoorden } from './randvoorwaarde.store.ts';

type Waar = { readonly gemeenteId: string; readonly gemeenteNaam: string };
type Antwoordrij = Awaited<ReturnType<typeof loadAntwoorden>>[number];

/**
 * What the policies in force here want in order, each with how it stands today: from the designations, from a mandate
 * that the policy has filled in, or from what a beheerder answered. Nothing known is `onbekend`.
 */
export async function toonRandvoorwaarden(
  deps: Pick<Deps, 'beleid' | 'klok'>,
  tx: Tx,
  waar: Waar,
): Promise<RandvoorwaardeRegel[]> {
  const op = deps.klok.vandaag();
  const antwoorden = await loadAntwoorden(tx, waar.gemeenteId);
  const aanwijzingen = await toonAanwijzingen(tx, waar.gemeenteId, op);
  const items: RandvoorwaardeRegel[] = [];
  for (const spoor of zSpoor.options) {
    const gekozen = await kiesGeldendBeleid(deps, tx, { ...waar, spoor, op });
    if (!gekozen.ok) continue;
    for (const regel of gekozen.value.beleid.randvoorwaarden) {
      items.push(
        toon(regel, {
          op,
          spoor,
          beleid: gekozen.value,
          aanwijzingen: aanwijzingen.filter(({ soort }) => soort === regel.aanwijzing),
          antwoorden: antwoorden.filter(({ randvoorwaarde }) => randvoorwaarde === regel.id),
        }),
      );
    }
  }
  return items;
}

type Bij = {
  readonly op: Datum;
  readonly spoor: Spoor;
  readonly beleid: GecompileerdBeleid;
  readonly aanwijzingen: readonly Aanwijzing[];
  readonly antwoorden: readonly Antwoordrij[];
};

function toon(
  regel: Randvoorwaarde,
  { op, spoor, beleid, aanwijzingen, antwoorden }: Bij,
): RandvoorwaardeRegel {
  const gegeven = antwoorden.map(toonAntwoord);
  const { mandaten } = beleid.beleid;
  const { stand, uit, tot } = bepaalRandvoorwaarde(
    regel,
    { aanwijzingen, mandaten, antwoord: gegeven[0] },
    op,
  );
  const wie = {
    aanwijzing: aanwijzingen
      .filter((a) => a.stand === 'geldt')
      .map(({ naam }) => naam)
      .join(', '),
    mandaat: mandaten.find(({ id }) => id === regel.mandaat)?.namens ?? '',
    antwoord: '',
  }[uit];
  return {
    id: regel.id,
    spoor,
    naam: regel.naam,
    toelichting: regel.toelichting,
    bron: beleid.bronTekst(regel.bron),
    ...(regel.teBevestigen !== undefined && { teBevestigen: regel.teBevestigen }),
    bij: { gebeurtenissen: regel.bij.gebeurtenissen ?? [], maatregelen: regel.bij.maatregelen ?? [] },
    stand,
    uit,
    ...(wie !== '' && { wie }),
    ...(regel.aanwijzing !== undefined && { aanwijzing: regel.aanwijzing }),
    ...(tot !== undefined && { tot }),
    antwoorden: gegeven,
  };
}

const toonAntwoord = ({ id, geregeld, tot, toelichting, op, door }: Antwoordrij) => ({
  id,
  geregeld,
  ...(tot !== null && { tot }),
  ...(toelichting !== null && { toelichting }),
  op: lokaalMoment(op),
  ...(door !== null && { door }),
});

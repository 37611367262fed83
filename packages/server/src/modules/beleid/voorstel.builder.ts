// A version of the own policy, proposed and settled as people do over the API.
import type { BeleidDetail, BeleidLog, BeleidRegel, BeleidVoorstel } from '@luwte/core/contract';
import type { Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';

export const BESLUIT = 'Besluit van het college van 12 januari 2027';
const GOED = { datum: '2018-06-06', tekst: '2:79a', aantal: 6, duur: 2, bedrag: 50_000 } as const;

export const lijst = async (wie: Persoon): Promise<BeleidRegel[]> =>
  met<{ items: BeleidRegel[] }>(await haal(wie, '/beleid'), 200).items;

/** The shipped version of the town itself, with values that its source leaves open. */
export async function eigenVersie(wie: Persoon, spoor = 'woonoverlast'): Promise<BeleidDetail> {
  const regel = (await lijst(wie)).find((b) => !b.ingevuld && b.spoor === spoor && b.leeg > 0)!;
  return met<BeleidDetail>(await haal(wie, `/beleid/${regel.sleutel}`), 200);
}

/** A good value for each open one. */
export const waardenVoor = (beleid: BeleidDetail) =>
  beleid.legeWaarden.map(({ pad, soort }) => ({
    pad,
    waarde: GOED[soort] as string | number,
    ...(soort === 'duur' && { eenheid: 'weken' }),
    bron: BESLUIT,
  }));

export async function stelVersieVoor(wie: Persoon): Promise<BeleidVoorstel> {
  const beleid = await eigenVersie(wie);
  const body = { waarden: waardenVoor(beleid), toelichting: 'Het college heeft de waarden vastgesteld.' };
  return met<BeleidVoorstel>(await stuur(wie, `/beleid/${beleid.sleutel}/voorstellen`, body), 201);
}

type Afhandeling = 'activeringen' | 'weigeringen' | 'intrekkingen';
export const handelAf = (wie: Persoon, id: string, hoe: Afhandeling, reden = 'Nagelopen.') =>
  stuur(wie, `/beleidsvoorstellen/${id}/${hoe}`, { reden });

export const logVan = async (wie: Persoon): Promise<BeleidLog> =>
  met<BeleidLog>(await haal(wie, `/beleid/${(await eigenVersie(wie)).sleutel}/log`), 200);

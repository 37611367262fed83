import type { Dossier, Spoor } from '@luwte/core/dossier';
import { jaarVan } from '@luwte/core/shared';
import { genereerMeldingen } from '../genereer/index.ts';
import type { Vastlegger } from '../modules/gebeurtenis/vastlegger.ts';
import { registreerMelding } from '../modules/melding/registreerMelding.ts';
import type { Deps } from '../platform/deps.ts';
import { lokaalMoment } from '../platform/poorten/klok.ts';

const UUR = 3_600_000;

/** Reports that nobody put in a dossier yet, as intake recorded them in the last days. */
export async function laadMeldingen(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  door: Vastlegger,
  vraag: { readonly gemeente: string; readonly spoor: Spoor; readonly dossiers: readonly Dossier[] },
): Promise<void> {
  const nu = deps.klok.nu().getTime();
  const meldingen = genereerMeldingen({ ...vraag, zaad: 'demo', jaar: jaarVan(deps.klok.vandaag()) });
  await deps.db.inTransactie({ rol: 'systeem', gemeenteId: door.gemeenteId }, async (tx) => {
    for (const { urenGeleden, urenEerder, ...melding } of meldingen) {
      const ontvangenOp = new Date(nu - urenGeleden * UUR);
      const op = lokaalMoment(new Date(ontvangenOp.getTime() - urenEerder * UUR));
      const toen = { ...deps, klok: { ...deps.klok, nu: () => ontvangenOp } };
      await registreerMelding(toen, tx, door, { ...melding, op });
    }
  });
}

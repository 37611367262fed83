import { bepaalAanbod } from '@luwte/core/brief';
import type { Briefaanbod } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { zoekBrieven } from './zoekBrieven.ts';

/** The letters that can be drafted in this dossier now, with what each asks for. */
export async function laadAanbod(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<Briefaanbod[]> {
  const { geladen, beleid, zaken } = await zoekBrieven(c, tx, kern);
  const dwangsom = beleid.beleid.bedragen.dwangsom;
  return [...zaken.values()].map((zaak) => {
    const { deel, hoogstensDagen } = zaak.brief;
    const { id, naam, stap, aan, bezorging, opstellen } = deel;
    const aanbod = bepaalAanbod(zaak);
    const bedrag = dwangsom?.perOvertreding?.eurocent;
    const maximum = dwangsom?.maximum?.eurocent;
    return {
      id,
      naam,
      ...(stap !== undefined && { stap }),
      als: opstellen!.als,
      aan,
      geadresseerden: aanbod.geadresseerden.map(({ partij, waaromNiet }) => ({
        sleutel: geladen.verhulling.sleutelVan(partij.id),
        code: geladen.codes.get(partij.id) ?? partij.id,
        rol: partij.rol,
        naam: partij.naam ?? partij.organisatie,
        waaromNiet,
      })),
      velden: [...aanbod.velden],
      onderdelen: aanbod.onderdelen.map((deel) => ({ ...deel, punten: [...deel.punten] })),
      bezorging: [...bezorging],
      ...(hoogstensDagen !== undefined && { hoogstensDagen }),
      ...(aanbod.velden.includes('bedrag') && bedrag !== undefined && { bedrag }),
      ...(aanbod.velden.includes('maximum') && maximum !== undefined && { maximum }),
    };
  });
}

import type { DossierFout } from '@luwte/core/dossier';
import type { Result } from '@luwte/core/shared';
import { type Geimporteerd, importeerDossier } from '../modules/dossier/importeerDossier.ts';
import { importeerPakket } from '../modules/dossier/importeerPakket.ts';
import type { Vastlegger } from '../modules/gebeurtenis/vastlegger.ts';
import { kiesGemeente } from '../modules/onderhoud/kiesGemeente.ts';
import type { Deps } from '../platform/deps.ts';
import { meldFouten } from './fouten.ts';
import { type Dossierbestand, leesDossierbestand } from './leesDossierbestand.ts';
import { legVerwerkingVast } from './legVerwerkingVast.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'importeer <dossier.json|export.zip> --gemeente <id of naam> [--json]',
  uitleg: [
    'Neemt een dossier op, met de documenten als die in de export zitten. Een export moet kloppen.',
    'Bij een fout wordt niets bewaard.',
  ],
  opties: {
    gemeente: { soort: 'waarde', plek: 'id of naam', uitleg: 'de gemeente die het dossier krijgt' },
    json: { soort: 'vlag', uitleg: 'geeft alleen JSON' },
  },
  plaatsen: [1, 1],
  voerUit: async (argumenten, uit) => {
    const [pad] = argumenten.plaatsen as [string];
    const alsJson = argumenten.vlag('json');
    const gemeente = argumenten.waarde('gemeente');
    if (gemeente === undefined) throw new Gebruiksfout('De optie --gemeente ontbreekt.');
    // Before a database is opened: most files that are refused are refused here.
    const gelezen = await leesDossierbestand(pad);
    if (!gelezen.ok) return meldFouten(uit, gelezen.error, alsJson);
    return await metDeps(async (deps) => {
      const door = await kiesGemeente(deps.db, gemeente);
      if (!door.ok) throw new Gebruiksfout(door.error);
      const uitkomst = await neemOp(deps, door.value, pad, gelezen.value);
      if (!uitkomst.ok) return meldFouten(uit, uitkomst.error, alsJson);
      const { id, kenmerk, gebeurtenissen, afkomstig, beleidAnders } = uitkomst.value;
      uit.schrijf(
        alsJson
          ? JSON.stringify(uitkomst.value, undefined, 2)
          : `Dossier ${kenmerk} opgenomen met ${gebeurtenissen} gebeurtenissen (${id}).`,
      );
      if (afkomstig !== undefined && !alsJson)
        uit.meld(
          `Let op: dit bestand noemt een andere gemeente (${afkomstig}). Dat staat nu bij de verbanden.`,
        );
      if (beleidAnders !== undefined && !alsJson) uit.meld(`Let op: ${beleidAnders}`);
      return 0;
    });
  },
};

async function neemOp(
  deps: Deps,
  door: Vastlegger,
  pad: string,
  { dossier, isExport }: Dossierbestand,
): Promise<Result<Geimporteerd, readonly DossierFout[]>> {
  const { gemeenteId } = door;
  return await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const uitkomst = isExport
      ? await importeerPakket(deps, tx, door, pad)
      : await importeerDossier(deps, tx, door, dossier);
    if (uitkomst.ok) {
      const dossierId = uitkomst.value.id;
      await legVerwerkingVast(deps, tx, { gemeenteId, dossierId, activiteit: 'dossier-importeren' });
    }
    return uitkomst;
  });
}

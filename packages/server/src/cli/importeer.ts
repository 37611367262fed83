import { importeerDossier } from '../modules/dossier/importeerDossier.ts';
import { kiesGemeente } from '../modules/onderhoud/kiesGemeente.ts';
import { type BewaardeDocumenten, bewaarDocumenten } from '../pakket/index.ts';
import { meldFouten } from './fouten.ts';
import { leesDossierbestand } from './leesDossierbestand.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';

const GEEN: BewaardeDocumenten = new Map();

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
    const gelezen = await leesDossierbestand(pad);
    if (!gelezen.ok) return meldFouten(uit, gelezen.error, alsJson);
    return await metDeps(async (deps) => {
      const door = await kiesGemeente(deps.db, gemeente);
      if (!door.ok) throw new Gebruiksfout(door.error);
      const bestanden = gelezen.value.isExport ? await bewaarDocumenten(deps.bestanden, pad) : GEEN;
      const sessie = { rol: 'systeem', gemeenteId: door.value.gemeenteId } as const;
      const uitkomst = await deps.db.inTransactie(sessie, (tx) =>
        importeerDossier(deps, tx, door.value, gelezen.value.dossier, undefined, bestanden),
      );
      if (!uitkomst.ok) {
        for (const { opslagSleutel } of bestanden.values()) await deps.bestanden.verwijder(opslagSleutel);
        return meldFouten(uit, uitkomst.error, alsJson);
      }
      const { id, kenmerk, gebeurtenissen } = uitkomst.value;
      uit.schrijf(
        alsJson
          ? JSON.stringify(uitkomst.value, undefined, 2)
          : `Dossier ${kenmerk} (${id}) opgenomen: ${gebeurtenissen} gebeurtenissen, ${bestanden.size} documenten.`,
      );
      return 0;
    });
  },
};

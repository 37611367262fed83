import { exporteerDossier, verzamelExport } from '../modules/dossier/exporteerDossier.ts';
import { laadHoofdVoorExport } from '../modules/logboek/zegelsleutels.ts';
import { zoekDossier } from '../modules/onderhoud/zoekDossier.ts';
import { legVerwerkingVast } from './legVerwerkingVast.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';
import { schrijfBestand } from './schrijfBestand.ts';

export const opdracht: Opdracht = {
  gebruik: 'exporteer --dossier <kenmerk of id> --uit <export.zip>',
  uitleg: [
    'Schrijft een dossier met zijn documenten, keten en handtekening. Ieder kan de export controleren met',
    'luwte controleer. De export staat in het verwerkingenlogboek.',
  ],
  opties: {
    dossier: { soort: 'waarde', plek: 'kenmerk of id', uitleg: 'het dossier' },
    uit: { soort: 'waarde', plek: 'bestand', uitleg: 'het zipbestand; het mag nog niet bestaan' },
  },
  plaatsen: [0, 0],
  voerUit: async (argumenten, uit) => {
    const gezocht = argumenten.waarde('dossier');
    const doel = argumenten.waarde('uit');
    if (gezocht === undefined || doel === undefined)
      throw new Gebruiksfout('Gebruik: luwte exporteer --dossier <kenmerk of id> --uit <export.zip>');
    return await metDeps(async (deps) => {
      const gevonden = await zoekDossier(deps.db, gezocht);
      if (gevonden === undefined) throw new Gebruiksfout('Dit dossier is er niet.');
      const { gemeenteId, dossierId } = gevonden;
      const inhoud = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
        await legVerwerkingVast(deps, tx, { ...gevonden, activiteit: 'dossier-exporteren' });
        return await verzamelExport(deps, tx, gemeenteId, dossierId);
      });
      const logboek = await laadHoofdVoorExport(deps, gemeenteId);
      await schrijfBestand(doel, () => exporteerDossier(deps, { ...inhoud, logboek }));
      uit.schrijf(
        `Dossier ${inhoud.geladen.kenmerk} geschreven, ondertekend met sleutel ${deps.hoofdSleutel.id}.`,
      );
      return 0;
    });
  },
};

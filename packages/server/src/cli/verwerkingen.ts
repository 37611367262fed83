import { zVerwerkingVraag } from '@luwte/core/contract';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { exporteerVerwerkingen } from '../modules/logboek/verwerkingenexport.ts';
import { kiesGemeente } from '../modules/onderhoud/kiesGemeente.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';
import { schrijfBestand } from './schrijfBestand.ts';

export const opdracht: Opdracht = {
  gebruik: 'verwerkingen --gemeente <id of naam> --uit <bestand> [--van <dag>] [--tot <dag>]',
  uitleg: [
    'Schrijft het verwerkingenlogboek als OTLP/JSON, een deel per regel, in de vorm van Logboek Dataverwerkingen.',
    'Personen staan er versleuteld in, gebruikers niet. De export staat zelf in het veiligheidslogboek.',
  ],
  opties: {
    gemeente: { soort: 'waarde', plek: 'id of naam', uitleg: 'de gemeente' },
    uit: { soort: 'waarde', plek: 'bestand', uitleg: 'het bestand; het mag nog niet bestaan' },
    van: { soort: 'waarde', plek: 'dag', uitleg: 'eerste dag, zoals 2026-01-31' },
    tot: { soort: 'waarde', plek: 'dag', uitleg: 'laatste dag' },
  },
  plaatsen: [0, 0],
  voerUit: (argumenten, uit) => {
    const gezocht = argumenten.waarde('gemeente');
    const doel = argumenten.waarde('uit');
    if (gezocht === undefined) throw new Gebruiksfout('De optie --gemeente ontbreekt.');
    if (doel === undefined) throw new Gebruiksfout('De optie --uit ontbreekt.');
    const dagen = ['van', 'tot'].flatMap((dag) => {
      const waarde = argumenten.waarde(dag);
      return waarde === undefined ? [] : [[dag, waarde]];
    });
    const vraag = zVerwerkingVraag.safeParse(Object.fromEntries(dagen));
    if (!vraag.success) throw new Gebruiksfout('--van en --tot zijn dagen, zoals 2026-01-31.');
    return metDeps(async (deps) => {
      const gemeente = await kiesGemeente(deps.db, gezocht);
      if (!gemeente.ok) throw new Gebruiksfout(gemeente.error);
      const { gemeenteId } = gemeente.value;
      await logOpdracht(deps, 'verwerkingen', { gemeenteId });
      const stroom = await exporteerVerwerkingen(
        deps,
        (fn) => deps.db.inTransactie({ rol: 'systeem', gemeenteId }, fn),
        gemeenteId,
        vraag.data,
      );
      await schrijfBestand(doel, () => stroom);
      uit.schrijf(`Geschreven: ${doel}.`);
      return 0;
    });
  },
};

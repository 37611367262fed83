import { THEMAS } from '@luwte/core/contract';
import { openGemeente } from '../modules/beheer/openGemeente.ts';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'gemeente <id>',
  uitleg: [
    'Opent een gemeente, of ververst haar woorden uit het beleid. Voorbeeld:',
    '  luwte gemeente weert --naam Weert --afkorting WRT',
  ],
  opties: {
    naam: { soort: 'waarde', plek: 'naam', uitleg: 'de naam zoals in het beleid' },
    afkorting: {
      soort: 'waarde',
      plek: 'letters',
      uitleg: 'twee tot vijf hoofdletters, het begin van elk kenmerk',
    },
    thema: { soort: 'waarde', plek: 'naam', uitleg: `de huisstijl: ${THEMAS.join(' of ')}` },
  },
  plaatsen: [1, 1],
  voerUit: (argumenten, uit) =>
    metDeps(async (deps) => {
      const id = argumenten.plaatsen[0] ?? '';
      const uitkomst = await openGemeente(deps, {
        id,
        naam: argumenten.waarde('naam') ?? '',
        afkorting: argumenten.waarde('afkorting') ?? '',
        thema: argumenten.waarde('thema'),
      });
      if (uitkomst.ok) {
        await logOpdracht(deps, 'gemeente', { gemeenteId: id });
        uit.schrijf(`Gemeente ${id} is er.`);
        return 0;
      }
      for (const { veld, reden } of uitkomst.error) uit.meld(`${veld}: ${reden}`);
      return 2;
    }),
};

import { controleerFeiten, vulFoutenAan } from '@luwte/core/beleid';
import { type Dossier, leesbaarDeel } from '@luwte/core/dossier';
import { type Datum, dagVan, isPeildatum } from '@luwte/core/shared';
import { toets as beoordeel, berekenStand } from '@luwte/core/toets';
import { maakKlok } from '../platform/poorten/klok.ts';
import { meldFouten } from './fouten.ts';
import { kiesToetsbeleid } from './kiesToetsbeleid.ts';
import { leesDossierbestand } from './leesDossierbestand.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';
import { toetsTabel } from './toetsTabel.ts';

export const opdracht: Opdracht = {
  gebruik:
    'toets <dossier.json|export.zip> [--beleid <id of bestand>] [--op <datum>] [--bekend-op <datum>] [--json]',
  uitleg: [
    'Beoordeelt een dossier: welke stap nu kan, wat ontbreekt en waarom, wat een rechter kan tegenwerpen,',
    'welke termijnen lopen en hoe de dwangsom ervoor staat. De uitkomst is een advies: mensen beslissen.',
    '',
    'Uitkomst: 0 beoordeeld, ook als er gebreken zijn; 2 onbruikbaar bestand, met elke fout op een eigen regel',
    '(met --json ook als {"fouten": [{"pad", "reden"}]}); 1 onverwachte fout.',
  ],
  opties: {
    beleid: {
      soort: 'waarde',
      plek: 'id of bestand',
      uitleg: 'het beleid; anders dat van het dossier, van de gemeente, of standaard',
    },
    op: {
      soort: 'waarde',
      plek: 'datum',
      uitleg: 'de dag, JJJJ-MM-DD; anders de dag van de laatste gebeurtenis',
    },
    'bekend-op': {
      soort: 'waarde',
      plek: 'datum',
      uitleg: 'alleen wat op die dag al was vastgelegd; wat zonder dag van vastleggen is, telt mee',
    },
    json: { soort: 'vlag', uitleg: 'geeft alleen JSON' },
  },
  plaatsen: [1, 1],
  voerUit: async (argumenten, uit) => {
    const alsJson = argumenten.vlag('json');
    const gevraagdeDag = leesDag('op', argumenten.waarde('op'));
    const bekendOp = leesDag('bekend-op', argumenten.waarde('bekend-op'));
    const gevraagd = argumenten.waarde('beleid');
    const gelezen = await leesDossierbestand(argumenten.plaatsen[0]!, async (fouten, invoer) => {
      const deel = leesbaarDeel(invoer);
      if (!deel) return fouten;
      const op = gevraagdeDag ?? deel.laatsteDag ?? maakKlok().vandaag();
      const gekozen = await kiesToetsbeleid({ dossier: deel, gevraagd, op }).catch((fout: unknown) => {
        // A wrong --beleid comes beside the faults of the file, not instead of them.
        if (!(fout instanceof Gebruiksfout)) throw fout;
        return { ok: false, error: [{ pad: '/beleid', reden: fout.message }] } as const;
      });
      return gekozen.ok ? vulFoutenAan(fouten, deel, gekozen.value.beleid) : [...fouten, ...gekozen.error];
    });
    if (!gelezen.ok) return meldFouten(uit, gelezen.error, alsJson);
    const { dossier } = gelezen.value;
    const peildatum = gevraagdeDag ?? laatsteDag(dossier) ?? maakKlok().vandaag();
    const gekozen = await kiesToetsbeleid({ dossier, gevraagd, op: peildatum });
    if (!gekozen.ok) return meldFouten(uit, gekozen.error, alsJson);
    const { beleid, kalender } = gekozen.value;
    const feitfouten = controleerFeiten(dossier, beleid);
    if (feitfouten.length > 0) return meldFouten(uit, feitfouten, alsJson);
    const uitkomst = beoordeel(dossier, beleid, { kalender }, { peildatum, ...(bekendOp && { bekendOp }) });
    if (alsJson) {
      uit.schrijf(JSON.stringify(uitkomst, undefined, 2));
    } else {
      const stand = berekenStand({ dossier, toets: uitkomst, beleid, peildatum, afdoeningen: [] });
      for (const regel of toetsTabel({ dossier, toets: uitkomst, stand, beleid }, uit)) uit.schrijf(regel);
    }
    return 0;
  },
};

function leesDag(optie: string, tekst: string | undefined): Datum | undefined {
  if (tekst === undefined || isPeildatum(tekst)) return tekst;
  throw new Gebruiksfout(
    `--${optie} is geen bestaande dag tussen 1950 en 2100: geef JJJJ-MM-DD, bijvoorbeeld 2026-03-01.`,
  );
}

const laatsteDag = ({ kroniek }: Dossier): Datum | undefined =>
  kroniek
    .map((g) => dagVan(g.op))
    .reduce<Datum | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

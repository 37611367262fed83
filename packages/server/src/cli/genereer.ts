import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Datum, isDatum } from '@luwte/core/shared';
import { beleidswoordenVan, genereerDossiers } from '../genereer/index.ts';
import { laadBeleid } from '../platform/beleid/laadBeleid.ts';
import { maakKlok } from '../platform/poorten/klok.ts';
import { type Argumenten, Gebruiksfout, type Opdracht } from './opdracht.ts';
import { BELEIDSMAP } from './wortel.ts';

const MEESTE = 10_000_000;

export const opdracht: Opdracht = {
  gebruik: 'genereer --dossiers <aantal> --zaad <zaad> [--gemeente <naam>] [--uit <map>|-]',
  uitleg: [
    'Maakt verzonnen dossiers die op echte lijken, om mee te oefenen en te meten. Hetzelfde zaad en dezelfde',
    'dag geven dezelfde dossiers. Standaard gaat elk dossier als een regel JSON naar de uitvoer.',
  ],
  opties: {
    dossiers: { soort: 'waarde', plek: 'aantal', uitleg: 'hoeveel dossiers' },
    zaad: { soort: 'waarde', plek: 'zaad', uitleg: 'een getal of woord; anders 1' },
    gemeente: { soort: 'waarde', plek: 'naam', uitleg: 'de gemeente; anders Voorbeeldstad' },
    op: { soort: 'waarde', plek: 'datum', uitleg: 'geen gebeurtenis na deze dag; anders vandaag' },
    uit: {
      soort: 'waarde',
      plek: 'map',
      uitleg: 'schrijft elk dossier als bestand in deze map; - is de uitvoer',
    },
  },
  plaatsen: [0, 0],
  voerUit: async (argumenten, uit) => {
    const dossiers = genereerDossiers(await leesOpties(argumenten));
    const map = argumenten.waarde('uit') ?? '-';
    if (map === '-') {
      for (const dossier of dossiers) {
        // The next dossier is only made when the reader has taken this one, so memory stays flat.
        if (!process.stdout.write(`${JSON.stringify(dossier)}\n`)) await once(process.stdout, 'drain');
      }
      return 0;
    }
    await mkdir(map, { recursive: true });
    let aantal = 0;
    for (const dossier of dossiers) {
      aantal += 1;
      await writeFile(join(map, `${dossier.id}.dossier.json`), `${JSON.stringify(dossier, undefined, 2)}\n`);
    }
    uit.meld(`${aantal} dossiers geschreven.`);
    return 0;
  },
};

async function leesOpties(argumenten: Argumenten) {
  const aantal = Number(argumenten.waarde('dossiers') ?? Number.NaN);
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > MEESTE) {
    throw new Gebruiksfout(`--dossiers is een heel getal van 1 tot en met ${MEESTE}.`);
  }
  const zaad = argumenten.waarde('zaad') ?? '1';
  if (!/^[\w.-]{1,40}$/.test(zaad))
    throw new Gebruiksfout('--zaad is een getal of een woord van hoogstens 40 tekens.');
  const gemeente = argumenten.waarde('gemeente') ?? 'Voorbeeldstad';
  if (gemeente.length > 100) throw new Gebruiksfout('--gemeente is te lang.');
  const op = argumenten.waarde('op');
  if (op !== undefined && !isDatum(op))
    throw new Gebruiksfout('--op is geen bestaande dag: geef JJJJ-MM-DD.');
  const tot: Datum = op ?? maakKlok().vandaag();
  return { aantal, zaad, gemeente, tot, ...(await beleidVan(gemeente)) };
}

/** Track, policy and the words of it, of a municipality that has a policy in the product. */
async function beleidVan(gemeente: string) {
  const voorraad = await laadBeleid(BELEIDSMAP);
  const beleid = voorraad.ok
    ? voorraad.value.beleiden.find((b) => b.beleid.gemeente === gemeente)
    : undefined;
  if (beleid === undefined) return {};
  return { beleid: beleid.id, spoor: beleid.spoor, woorden: beleidswoordenVan(beleid) };
}

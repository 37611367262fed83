import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GecompileerdBeleid } from '@luwte/core/beleid';
import { type Gebeurtenis, leesDossier } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import { type Toets, toets } from '@luwte/core/toets';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Beleidsvoorraad, laadBeleid } from './laadBeleid.ts';
import { type Verwacht, vergelijkMetVerwacht } from './verwacht.builder.ts';

const wortel = fileURLToPath(new URL('../../../../../', import.meta.url));
const map = join(wortel, 'voorbeelden/uitspraken');
const namen = readdirSync(map)
  .filter((naam) => naam.endsWith('.dossier.json'))
  .map((naam) => naam.slice(0, -'.dossier.json'.length));
const lees = (naam: string): unknown => JSON.parse(readFileSync(join(map, naam), 'utf8'));

let voorraad: Beleidsvoorraad;

beforeAll(async () => {
  const geladen = await laadBeleid(join(wortel, 'beleid'));
  if (!geladen.ok) throw new Error(geladen.error.map((f) => `${f.bestand} ${f.pad}: ${f.reden}`).join('\n'));
  voorraad = geladen.value;
});

type Anders = { op: string; erbij: (bij: Gebeurtenis | undefined) => readonly Gebeurtenis[] };

function beoordeel(naam: string, anders?: Anders): { uitkomst: Toets; verwacht: Verwacht } {
  const gelezen = leesDossier(lees(`${naam}.dossier.json`));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  const verwacht = lees(`${naam}.verwacht.json`) as Verwacht;
  const bij = gelezen.value.kroniek.find((g) => g.id === verwacht.bij);
  const kroniek = [...gelezen.value.kroniek, ...(anders?.erbij(bij) ?? [])];
  const dossier = { ...gelezen.value, kroniek };
  const beleid = voorraad.beleiden.find(
    (b: GecompileerdBeleid) => b.id === dossier.beleid && b.spoor === dossier.spoor,
  );
  if (beleid === undefined) throw new Error(`No policy ${dossier.beleid}`);
  const moment = { peildatum: (anders?.op ?? verwacht.op) as Datum };
  return { uitkomst: toets(dossier, beleid, { kalender: voorraad.kalender }, moment), verwacht };
}

describe('published rulings', () => {
  it.each(namen)('%s gets what a good lawyer would say about it', (naam) => {
    const { uitkomst, verwacht } = beoordeel(naam);
    expect(vergelijkMetVerwacht(uitkomst, verwacht)).toEqual([]);
  });

  it.each(['ecli-nl-rbams-2008-bg8665', 'ecli-nl-rbzwb-2023-1461'])(
    '%s keeps what was wrong once the annulment is in the file',
    (naam) => {
      const erbij = (bij: Gebeurtenis | undefined): Gebeurtenis[] => [
        {
          id: 'afloop',
          soort: 'uitspraak',
          op: '2024-01-15' as never,
          besluitId: bij?.soort === 'besluit' ? bij.besluitId : '',
          instantie: 'rechtbank',
          uitkomst: 'vernietigd',
        },
      ];
      const { uitkomst, verwacht } = beoordeel(naam, { op: '2024-02-01', erbij });
      const { moet = [], eenVan = [] } = verwacht;
      expect(moet.length).toBeGreaterThan(0);
      expect(vergelijkMetVerwacht(uitkomst, { ...verwacht, moet, eenVan, termijnen: [] })).toEqual([]);
    },
  );

  it('finds the rulings at all', () => {
    expect(namen.length).toBeGreaterThanOrEqual(4);
  });

  it('complains when an expectation is not met, so that a silent check is impossible', () => {
    const { uitkomst, verwacht } = beoordeel('ecli-nl-rbams-2008-bg8665');
    const strenger = { ...verwacht, moet: ['huisverbod-te-lang'], magHelemaalNiet: ['gedragsregel-vaag'] };
    expect(vergelijkMetVerwacht(uitkomst, strenger)).toHaveLength(2);
  });
});

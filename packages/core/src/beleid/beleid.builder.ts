import { type Dossier, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import type { Beleid } from './beleid.schema.ts';
import { compileerBeleid } from './compileerBeleid.ts';
import { maakFeitenbasis } from './feitenbasis.ts';
import type { GecompileerdBeleid, TermijnStand, Uitslag } from './gecompileerd.ts';
import { leesBeleid } from './leesBeleid.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

/** A policy as a file has it: valid and boring. Tests override only what they are about. */
export function eenBeleidsbestand(anders: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schema: 'luwte-beleid/1',
    id: 'voorbeeldstad',
    spoor: 'woonoverlast',
    naam: 'Beleid Voorbeeldstad',
    geldigVan: '2026-01-01',
    grondslag: ['wet'],
    bronnen: {
      wet: { regeling: 'Gemeentewet', artikel: '151d' },
      par: { regeling: 'Beleid', artikel: 'par. 1' },
    },
    feiten: {
      ernstigeHinder: {
        naam: 'Ernstig',
        vraag: 'Is het ernstig?',
        uit: [{ soort: 'weging', veld: 'ernstig' }],
        bron: 'wet',
      },
      spoed: { naam: 'Spoed', vraag: 'Is er spoed?', bron: 'wet' },
      aantalHonden: { naam: 'Honden', type: 'getal', vraag: 'Hoeveel honden?', bron: 'par' },
      kleur: { naam: 'Kleur', type: 'keuze', keuzes: ['rood', 'geel'], vraag: 'Welke kleur?', bron: 'par' },
      akkoord: { naam: 'Akkoord', type: 'ja-nee-nvt', vraag: 'Akkoord?', bron: 'par' },
      woonvorm: {
        naam: 'Woonvorm',
        type: 'keuze',
        keuzes: ['koop', 'huur-corporatie'],
        object: 'woonvorm',
        bron: 'wet',
      },
      gewaarschuwd: {
        naam: 'Gewaarschuwd',
        afgeleid: { telling: { soort: 'waarschuwing', minstens: 1 } },
        bron: 'par',
      },
    },
    fasen: [{ id: 'begin', naam: 'Begin', bron: 'par' }],
    stappen: [
      {
        id: 'waarschuwing',
        naam: 'Waarschuwing',
        fase: 'begin',
        wie: 'burgemeester',
        criteria: [],
        gebeurtenis: { soort: 'waarschuwing' },
        bron: 'par',
      },
    ],
    termijnen: [
      {
        id: 'proef',
        naam: 'proeftermijn',
        bij: { soort: 'waarschuwing' },
        lengte: 2,
        eenheid: 'weken',
        atw: 'beleid',
        gevolg: 'Dan kan het volgende.',
        bron: 'par',
      },
    ],
    ...anders,
  };
}

/** Throws with the faults when the test gave a policy that does not read. */
export function gelezen(bestand: unknown): Beleid {
  const uit = leesBeleid(bestand);
  if (!uit.ok) throw new Error(JSON.stringify(uit.error));
  return uit.value;
}

export function gecompileerd(
  anders: Record<string, unknown> = {},
  bibliotheek: readonly unknown[] = [],
): GecompileerdBeleid {
  const uit = compileerBeleid(gelezen(eenBeleidsbestand(anders)), bibliotheek.map(gelezen));
  if (!uit.ok) throw new Error(JSON.stringify(uit.error));
  return uit.value;
}

export type Gegeven = {
  readonly op?: string;
  readonly termijn?: TermijnStand;
  /** Breaches that forfeited; left out, no ledger is known. */
  readonly verbeurd?: readonly string[];
  /** Limits of the policy by id. */
  readonly grenzen?: Readonly<Record<string, number | null>>;
};

/** What one condition answers about a dossier, as the only criterion of a step. */
export function weeg(
  voorwaarde: Voorwaarde,
  dossier: Dossier,
  { op = '2026-03-31', termijn, verbeurd, grenzen = {} }: Gegeven = {},
): Uitslag {
  const stap = {
    id: 'proef',
    naam: 'Proef',
    fase: 'begin',
    wie: 'gemeente',
    criteria: [{ tekst: 'Proef.', bron: 'par', ...voorwaarde }],
    bron: 'par',
  };
  const basisstappen = eenBeleidsbestand().stappen as unknown[];
  const beleid = gecompileerd({
    stappen: [...basisstappen, stap],
    grenzen: Object.entries(grenzen).map(([id, aantal]) => ({ id, naam: id, aantal, bron: 'par' })),
  });
  const kroniek = leesKroniek(dossier, { peildatum: datum(op) });
  const boek = verbeurd && new Set(verbeurd);
  const basis = maakFeitenbasis(beleid, kroniek, termijn, () => boek);
  return beleid.stappen.at(-1)!.criteria[0]!.beoordeel(basis);
}

import { type Deelregel, KANALEN } from '../beleid/index.ts';
import { datum, plusDagen } from '../shared/index.ts';
import type { Deelitem, Deelstand, Ontvanger } from './magDelen.ts';

export const CONVENANT = '018f0000-0000-7000-8000-0000000000c1';
export const VANDAAG = datum('2026-11-21');

/** An ordinary event of the municipality. */
export const eenItem = (anders: Partial<Deelitem> = {}): Deelitem => ({
  soort: 'gebeurtenis',
  compartiment: 'gewoon',
  eigenaarOrganisatieId: 'gemeente',
  eigenaarSoort: 'gemeente',
  vrijgegeven: false,
  ...anders,
});

/** A housing association with a place in the dossier, that signed the convenant. */
export const eenOntvanger = (anders: Partial<Ontvanger> = {}): Ontvanger => ({
  organisatieId: 'corporatie',
  organisatieSoort: 'corporatie',
  betrokken: true,
  convenanten: [{ id: CONVENANT, sporen: ['woonoverlast'] }],
  kanalen: KANALEN,
  ...anders,
});

export const eenRegel = (
  id: string,
  delen: Partial<NonNullable<Deelregel['delen']>>,
  anders: Partial<Deelregel> = {},
): Deelregel => ({
  id,
  naam: `Regel ${id}`,
  bron: 'par-1',
  van: 'gemeente',
  aan: 'partners',
  wat: 'wat nodig is',
  compartimenten: ['gewoon'],
  mag: 'ja',
  voorwaarden: [],
  kanaal: [],
  vastleggen: true,
  delen: { vanSoorten: [], aanSoorten: [], personen: true, inhoud: true, kanalen: [], ...delen },
  ...anders,
});

/** An open dossier under a policy without a matrix. */
export const eenStand = (anders: Partial<Deelstand> = {}): Deelstand => ({
  op: VANDAAG,
  spoor: 'woonoverlast',
  open: true,
  regels: [],
  kleuren: [],
  hoogstensDagen: 90,
  bronTekst: (sleutel) => `bron ${sleutel}`,
  ...anders,
});

export const eenPeriode = (dagen = 30) => ({ van: VANDAAG, tot: plusDagen(VANDAAG, dagen) });
export const VAN_GEMEENTE = {
  organisatieId: 'gemeente',
  organisatieSoort: 'gemeente',
  convenanten: [],
} as const;
export const OP_CONVENANT = { soort: 'convenant', convenantId: CONVENANT } as const;
export const OP_WET = { soort: 'wet', artikel: 'artikel 2.3.1 Wmo' } as const;

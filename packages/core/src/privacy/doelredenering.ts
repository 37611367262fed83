import { z } from 'zod';
import type { Compartiment, DossierFout, GebeurtenisSoort } from '../dossier/index.ts';
import { type Bron, bronTekst, ok, type Result } from '../shared/index.ts';

/** Data that nobody may enter without saying why: about health, about crime, and what the police handed over. */
export const MET_DOELREDENERING = [
  'gezondheid',
  'strafrechtelijk',
  'politie',
] as const satisfies readonly Compartiment[];
export type MetDoelredenering = (typeof MET_DOELREDENERING)[number];

type Grond = { readonly tekst: string; readonly bron: Bron };
const bron = (regeling: string, artikel: string): Bron => ({ regeling, artikel });

/**
 * The legal grounds that open each of these compartments. Health is a special category (art. 9 AVG), crime a class of its
 * own (art. 10), police data come with the ground on which they were handed over.
 */
export const DOELGRONDEN = {
  gezondheid: {
    toestemming: {
      tekst: 'De betrokkene gaf uitdrukkelijk toestemming',
      bron: bron('AVG', '9 lid 2 onder a'),
    },
    'vitaal-belang': {
      tekst: 'Iemands leven of gezondheid is in gevaar, en toestemming vragen kan niet',
      bron: bron('AVG', '9 lid 2 onder c'),
    },
    openbaar: {
      tekst: 'De betrokkene maakte het zelf duidelijk openbaar',
      bron: bron('AVG', '9 lid 2 onder e'),
    },
    rechtsvordering: {
      tekst: 'Het is nodig voor een besluit, bezwaar of rechtszaak in deze zaak',
      bron: bron('AVG', '9 lid 2 onder f'),
    },
    wet: {
      tekst: 'Een wet laat deze verwerking toe om een zwaarwegend algemeen belang',
      bron: bron('AVG', '9 lid 2 onder g'),
    },
  },
  strafrechtelijk: {
    toestemming: {
      tekst: 'De betrokkene gaf uitdrukkelijk toestemming',
      bron: bron('UAVG', '32 onder a'),
    },
    rechtsvordering: {
      tekst: 'Het is nodig voor een besluit, bezwaar of rechtszaak in deze zaak',
      bron: bron('UAVG', '32 onder d'),
    },
    verkregen: {
      tekst: 'Verkregen van politie of justitie, op grond van hun eigen wet',
      bron: bron('UAVG', '33 lid 1 onder a'),
    },
    samenwerking: {
      tekst: 'Nodig voor de taak van dit samenwerkingsverband, met waarborgen',
      bron: bron('UAVG', '33 lid 1 onder b'),
    },
  },
  politie: {
    'wpg-16': { tekst: 'Verstrekt aan de burgemeester', bron: bron('Wpg', '16') },
    'wpg-18': { tekst: 'Structureel verstrekt, bij algemene maatregel geregeld', bron: bron('Wpg', '18') },
    'wpg-19': { tekst: 'Incidenteel verstrekt om een zwaarwegend algemeen belang', bron: bron('Wpg', '19') },
    'wpg-20': { tekst: 'Verstrekt aan een samenwerkingsverband', bron: bron('Wpg', '20') },
  },
} as const satisfies Readonly<Record<MetDoelredenering, Readonly<Record<string, Grond>>>>;

const zin = (reden: string) => z.string(reden).trim().min(KORTST, reden).max(2_000);
/** Shorter is no reasoning: "nodig", "n.v.t.". */
const KORTST = 15;

/** Why this is needed in this case, on which ground, and why less would not do. */
export const zDoelredenering = z.strictObject({
  waarom: zin('Schrijf in één zin waarom dit in deze zaak nodig is.'),
  grond: z.string('Kies de grond.').trim().min(1, 'Kies de grond.').max(200),
  nietMinder: zin('Schrijf in één zin waarom minder niet genoeg is.'),
});
export type Doelredenering = z.infer<typeof zDoelredenering>;

/** As it is kept and shown. What was already reasoned with a question to a partner has no sentence on what less would do. */
export const zBewaardeReden = z.object({
  waarom: z.string(),
  grond: z.string(),
  nietMinder: z.string().optional(),
});
export type BewaardeReden = z.infer<typeof zBewaardeReden>;

/** Withdrawing enters nothing. */
const ZONDER: ReadonlySet<GebeurtenisSoort> = new Set(['intrekking']);

type Invoer = {
  readonly compartiment: Compartiment;
  /** Left out: not an event. */
  readonly soort?: GebeurtenisSoort | undefined;
  readonly doelredenering?: unknown;
};

export const vraagtDoelredenering = (compartiment: Compartiment): compartiment is MetDoelredenering =>
  (MET_DOELREDENERING as readonly Compartiment[]).includes(compartiment);

/**
 * May this be entered with this reasoning? Undefined where none is asked. Where none is asked a reasoning that was sent is
 * refused rather than dropped: whoever wrote it would think it kept.
 * Source: art. 5 lid 1 onder b and c, 9 and 10 AVG; CCV 2.2.
 */
export function leesDoelredenering({
  compartiment,
  soort,
  doelredenering,
}: Invoer): Result<BewaardeReden | undefined, readonly DossierFout[]> {
  if (!vraagtDoelredenering(compartiment)) {
    return doelredenering === undefined ? ok(undefined) : fout('/doelredenering', NIET_GEVRAAGD);
  }
  if (doelredenering === undefined) {
    return soort !== undefined && ZONDER.has(soort) ? ok(undefined) : fout('/doelredenering/waarom', NODIG);
  }
  const gelezen = zDoelredenering.safeParse(doelredenering);
  if (!gelezen.success) {
    return {
      ok: false,
      error: gelezen.error.issues.map(({ path, message }) => ({
        pad: ['/doelredenering', ...path.map(String)].join('/'),
        reden: path.length === 0 ? NODIG : message,
      })),
    };
  }
  const grond = (DOELGRONDEN[compartiment] as Readonly<Record<string, Grond>>)[gelezen.data.grond];
  if (!grond || !Object.hasOwn(DOELGRONDEN[compartiment], gelezen.data.grond)) {
    const keuzes = Object.keys(DOELGRONDEN[compartiment]).join(', ');
    return fout('/doelredenering/grond', `Kies een grond die hierbij past: ${keuzes}.`);
  }
  return ok({ ...gelezen.data, grond: `${grond.tekst} (${bronTekst(grond.bron)})` });
}

const NODIG =
  'Schrijf waarom dit in deze zaak nodig is. Dat moet bij gegevens over gezondheid, strafbare feiten en van de politie.';
const NIET_GEVRAAGD = 'Bij gewone gegevens hoort geen doelredenering. Laat dit veld leeg.';
const fout = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;

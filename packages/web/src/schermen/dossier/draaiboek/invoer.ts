import type { Draaiboek, DraaiboekInvoer, Uitvoerderswerk } from '@luwte/core/contract';

/** One scenario as it stands on the form: every field has a text, empty when nothing was filled in. */
export type Ingevuld = {
  readonly id: string;
  readonly eigenaar: string;
  readonly telefoon: string;
  readonly notitie: string;
  readonly gereed: boolean;
};
/** The execution as it stands on the form: the day, and for each colleague what they do. */
export type Plan = {
  readonly op: string;
  readonly werk: Readonly<Record<string, readonly Uitvoerderswerk[]>>;
};
export type Formulier = { readonly scenarios: readonly Ingevuld[]; readonly plan: Plan };

export const naarFormulier = ({ scenarios, uitvoering }: Draaiboek): Formulier => ({
  scenarios: scenarios.map(({ id, eigenaar = '', telefoon = '', notitie = '', status }) => ({
    id,
    eigenaar,
    telefoon,
    notitie,
    gereed: status === 'gereed',
  })),
  plan: {
    op: uitvoering?.op ?? '',
    werk: Object.fromEntries(
      (uitvoering?.uitvoerders ?? []).map(({ medewerkerId, werk }) => [medewerkerId, werk]),
    ),
  },
});

/** Who is planned, in the order in which it is sent: a fault of the server names the place in this list. */
export const gepland = ({ werk }: Plan): string[] => Object.keys(werk).filter((id) => werk[id]!.length > 0);

/** What goes to the server: an empty field is left out, not sent as an empty text. */
export function naarInvoer({ scenarios, plan }: Formulier): DraaiboekInvoer {
  const uitvoerders = gepland(plan).map((id) => ({ medewerkerId: id, werk: [...plan.werk[id]!] }));
  return {
    scenarios: scenarios.map(({ id, gereed, ...velden }) => ({
      id,
      status: gereed ? 'gereed' : 'niet-gereed',
      ...Object.fromEntries(Object.entries(velden).filter(([, tekst]) => tekst.trim() !== '')),
    })),
    ...((plan.op !== '' || uitvoerders.length > 0) && {
      // The server says which day is none.
      uitvoering: { op: plan.op as NonNullable<DraaiboekInvoer['uitvoering']>['op'], uitvoerders },
    }),
  };
}

/** The field of a fault: one about the second person sent stands at that person, whatever was chosen since. */
export function veldVan(pad: string, verstuurd: readonly string[]): string {
  const plek = /^uitvoering\.uitvoerders\.(\d+)/.exec(pad)?.[1];
  const id = plek === undefined ? undefined : verstuurd[Number(plek)];
  return id === undefined ? pad : `uitvoering.${id}`;
}

const MAATREGELEN: ReadonlySet<unknown> = new Set(['huisverbod', 'verlenging-huisverbod']);

/** Is this event about a huisverbod, announced or decided? */
export const gaatOverHuisverbod = (gebeurtenis: { readonly maatregel?: unknown }): boolean =>
  MAATREGELEN.has(gebeurtenis.maatregel);

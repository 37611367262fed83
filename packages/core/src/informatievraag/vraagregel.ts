import type { Deelregel, GecompileerdBeleid, Informatieschema, Organisatiesoort } from '../beleid/index.ts';
import type { Compartiment } from '../dossier/index.ts';

export type Kleur = Informatieschema['kleur'];
type Schemaregel = Informatieschema['regels'][number];

/** A question that a policy knows: to whom, in which form, in which compartment the answer lies. */
export type Vraagregel = {
  /** Of the row of the colour schema or of the sharing matrix. */
  readonly id: string;
  /** The colour whose schema it stands in; left out: it stands in the sharing matrix. */
  readonly kleur?: Kleur;
  /** Who is asked, in the words of the policy. */
  readonly bij: string;
  readonly soorten: readonly Organisatiesoort[];
  /** The name of the organisation has to hold one of these; empty: every name will do. */
  readonly namen: readonly string[];
  /** Left out: whoever asks writes one question. */
  readonly vraag?: string;
  /** Questions answered each by itself. Empty with a specific question. */
  readonly onderdelen: readonly { readonly id: string; readonly vraag: string }[];
  /** A specific answer is one or more of these and nothing else; empty: a text. */
  readonly keuzes: readonly string[];
  readonly vorm: Schemaregel['vorm'];
  readonly over: Schemaregel['over'];
  readonly compartiment: Compartiment;
  readonly onderwerpen: readonly string[];
  readonly voorwaarden: readonly string[];
  /** Printable source. */
  readonly bron: string;
};

/** Id of the only part of a yes or no question that is one. */
export const ENIG_ONDERDEEL = 'antwoord';

/** Every question of the colour schemas, lightest colour first. */
export const regelsVanKleuren = ({ beleid, bronTekst }: GecompileerdBeleid): readonly Vraagregel[] =>
  beleid.informatieschemas.flatMap((schema) =>
    schema.regels.map((regel) => ({
      id: regel.id,
      kleur: schema.kleur,
      bij: regel.bron,
      soorten: regel.soorten,
      namen: regel.namen ?? [],
      vraag: regel.vraag,
      onderdelen: onderdelenVan(regel.vorm, regel.vraag, regel.onderdelen),
      keuzes: regel.keuzes ?? [],
      vorm: regel.vorm,
      over: regel.over,
      compartiment: regel.compartiment ?? 'gewoon',
      onderwerpen: regel.onderwerpen,
      voorwaarden: [],
      bron: bronTekst(schema.bron),
    })),
  );

/** Every question that rests on a row of the sharing matrix. */
export const regelsVanMatrix = ({ beleid, bronTekst }: GecompileerdBeleid): readonly Vraagregel[] =>
  beleid.deelmatrix.flatMap((regel) => (heeftVraag(regel) ? [uitMatrix(regel, bronTekst(regel.bron))] : []));

type MetVraag = Deelregel & { readonly vraag: NonNullable<Deelregel['vraag']> };
/** A row that forbids, or that hangs on a condition nobody judges here, opens no question. */
const heeftVraag = (regel: Deelregel): regel is MetVraag =>
  regel.vraag !== undefined && regel.mag !== 'nee' && regel.wanneer === undefined;

const uitMatrix = ({ id, naam, vraag, wat, voorwaarden }: MetVraag, bron: string): Vraagregel => ({
  id,
  bij: naam,
  soorten: vraag.soorten,
  namen: vraag.namen ?? [],
  ...(vraag.onderdelen && { vraag: wat }),
  onderdelen: vraag.onderdelen ?? [],
  keuzes: [],
  vorm: vraag.vorm,
  over: 'persoon',
  compartiment: vraag.compartiment ?? 'gewoon',
  onderwerpen: [],
  voorwaarden,
  bron,
});

function onderdelenVan(
  vorm: Schemaregel['vorm'],
  vraag: string,
  onderdelen: Schemaregel['onderdelen'],
): Vraagregel['onderdelen'] {
  if (vorm !== 'ja-nee') return [];
  return onderdelen ?? [{ id: ENIG_ONDERDEEL, vraag }];
}

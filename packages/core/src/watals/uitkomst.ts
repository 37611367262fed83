import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Datum } from '../shared/index.ts';
import type { Bedragsoort } from './bedragen.ts';
import type { Momentsoort } from './beslismomenten.ts';
import { INDELING, legeVerdeling, type Verdeling } from './verdeling.ts';

/** The form of the result; a reader refuses another one. */
export const WATALS_FORMAAT = 'luwte-wat-als/1';

/** At most so many examples of each change. */
export const MEESTE_VOORBEELDEN = 20;

export type Beleidsnaam = Pick<GecompileerdBeleid, 'id' | 'spoor' | 'versie'> & { naam: string };

/**
 * A dossier in which it happened, by its number in the order of reading, from 1. Who has the same source can find it
 * again; nobody else learns anything from it, and there is no key to keep safe.
 */
export type Voorbeeld = { dossier: number; wat: string; dagen?: number; eurocent?: number };

/** Counts of dossiers, unless said otherwise. */
export type StapUitkomst = {
  id: string;
  naam: string;
  in: 'beide' | 'oud' | 'nieuw';
  /** Open under both on the same day. */
  gelijk: number;
  eerder: Verdeling;
  later: Verdeling;
  /** Open at a decision moment under the old policy, at none under the new one; and the other way round. */
  dicht: number;
  vrij: number;
  /** Times that the step was really taken: could it be, on what there was before it? */
  gezet: { keer: number; kanNiet: number; kanAlsnog: number; kanBeide: number; kanGeen: number };
  /** Criteria of the new policy that keep it closed in `dicht` and `kanNiet`; a criterion once per time. */
  mist: { criterium: string; tekst: string; keer: number }[];
  voorbeelden: Voorbeeld[];
};

/** What was imposed, against the amounts of one policy; counts of decisions. */
export type Bedragzijde = { geenBedrag: number; gelijk: number; goedkoper: Verdeling; duurder: Verdeling };
export type BedragUitkomst = {
  wat: Bedragsoort;
  besluiten: number;
  /** Sum of what was imposed, in eurocents. */
  opgelegd: number;
  oud: Bedragzijde;
  nieuw: Bedragzijde;
  voorbeelden: Voorbeeld[];
};

export type GebrekTelling = {
  /** Dossiers with at least one. */
  dossiers: number;
  keer: number;
  perMoment: Partial<Record<Momentsoort, number>>;
  perZwaarte: Record<'blokkerend' | 'risico' | 'aandacht', number>;
};
export type GebrekUitkomst = {
  code: string;
  verschijnt: GebrekTelling;
  verdwijnt: GebrekTelling;
  zwaarder: GebrekTelling;
  lichter: GebrekTelling;
  voorbeelden: Voorbeeld[];
};

/** Counts of terms. */
export type TermijnUitkomst = {
  id: string;
  naam: string;
  gelijk: number;
  eerder: Verdeling;
  later: Verdeling;
  alleenOud: number;
  alleenNieuw: number;
  /** On the last day, such as `loopt > verstreken`. */
  andereStatus: Record<string, number>;
  voorbeelden: Voorbeeld[];
};

export const REDENEN_OVERGESLAGEN = ['onleesbaar', 'ander-spoor', 'onbekend-beleid', 'leeg'] as const;
export type RedenOvergeslagen = (typeof REDENEN_OVERGESLAGEN)[number];

export type PersonenUitkomst = {
  /** Persons whose course was replayed. */
  aantal: number;
  /** At least one step or the phase comes out differently. */
  anders: number;
  fasen: { oud: string; nieuw: string; personen: number }[];
  stappen: StapUitkomst[];
};

/** The result of a replay: counts and short lists, nothing of a person. Plain JSON, also while it is being counted. */
export type WatAls = {
  formaat: typeof WATALS_FORMAAT;
  /** Day on which the replay began. */
  op: string;
  nieuw: Beleidsnaam;
  /** The policies that the dossiers stand under, or the one they were all put under. */
  oud: (Beleidsnaam & { dossiers: number })[];
  /** All dossiers against one policy (`een`), or each against its own. */
  tegen: 'eigen' | 'een';
  bron: 'map' | 'bestand' | 'database';
  indeling: typeof INDELING;
  dossiers: {
    gelezen: number;
    vergeleken: number;
    /** At least one step, amount, defect, term or the phase comes out differently. */
    anders: number;
    overgeslagen: Record<RedenOvergeslagen, number>;
  };
  momenten: Partial<Record<Momentsoort, number>>;
  /** Phase on the last day, where it is another one. */
  fasen: { oud: string; nieuw: string; dossiers: number }[];
  stappen: StapUitkomst[];
  bedragen: BedragUitkomst[];
  gebreken: GebrekUitkomst[];
  termijnen: TermijnUitkomst[];
  /** The course of persons beside that of the dossiers: counts of persons, never who. */
  personen: PersonenUitkomst;
};

/** The result before the first dossier. */
export function beginUitkomst(
  kop: { readonly op: Datum; readonly nieuw: GecompileerdBeleid } & Pick<WatAls, 'tegen' | 'bron'>,
): WatAls {
  const bedrag = (wat: Bedragsoort): BedragUitkomst => ({
    wat,
    besluiten: 0,
    opgelegd: 0,
    oud: legeZijde(),
    nieuw: legeZijde(),
    voorbeelden: [],
  });
  return {
    formaat: WATALS_FORMAAT,
    op: kop.op,
    nieuw: naamVan(kop.nieuw),
    oud: [],
    tegen: kop.tegen,
    bron: kop.bron,
    indeling: INDELING,
    dossiers: {
      gelezen: 0,
      vergeleken: 0,
      anders: 0,
      overgeslagen: { onleesbaar: 0, 'ander-spoor': 0, 'onbekend-beleid': 0, leeg: 0 },
    },
    momenten: {},
    fasen: [],
    stappen: [],
    bedragen: [bedrag('perOvertreding'), bedrag('maximum')],
    gebreken: [],
    termijnen: [],
    personen: { aantal: 0, anders: 0, fasen: [], stappen: [] },
  };
}

const legeZijde = (): Bedragzijde => ({
  geenBedrag: 0,
  gelijk: 0,
  goedkoper: legeVerdeling('eurocent'),
  duurder: legeVerdeling('eurocent'),
});

export const naamVan = ({ id, spoor, versie, beleid }: GecompileerdBeleid): Beleidsnaam => ({
  id,
  spoor,
  versie,
  naam: beleid.naam,
});

import {
  type Compartiment,
  type Dossier,
  FORMAAT,
  type Gebeurtenis,
  maakVerhulling,
  type Partij,
  type Verhulling,
} from '@luwte/core/dossier';
import type { Afdoening } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { haalIngevuld } from '../beleid/ingevuldBeleid.ts';
import { laadOmzettingen, type Omzetting } from '../beleid/omzetting.ts';
import { loadVormRijen, type VormRijen } from './dossierVorm.store.ts';

/** What the chain and the rights know about one event, beside its content. */
export type Regel = {
  readonly id: string;
  readonly volgnummer: number;
  readonly compartiment: Compartiment;
  readonly eigenaarOrganisatieId: string;
  readonly vastgelegdOp: Date;
};

/** A whole dossier in the exchange format, with what the database adds to it. */
export type GeladenDossier = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly kenmerk: string;
  readonly beleidId: string;
  readonly beleidVersie: string;
  /** Filled-in text it stands under; absent: the shipped version. */
  readonly beleidVingerafdruk?: string | undefined;
  /** Moves to another policy, oldest first: before each the one it came from held. */
  readonly omzettingen?: readonly Omzetting[] | undefined;
  readonly versie: number;
  /** Place of the last event in the chain when this was read. */
  readonly volgnummer: number;
  readonly vorm: Dossier;
  /** By the id of the event in the exchange format. */
  readonly regels: ReadonlyMap<string, Regel>;
  /** Code per party, by its id in the exchange format. */
  readonly codes: ReadonlyMap<string, string>;
  readonly verhulling: Verhulling;
  readonly afdoeningen: readonly Afdoening[];
};

/** The dossiers with these ids that exist, in no particular order; a fixed number of queries whatever theirs. */
export async function laadDossiers(
  tx: Tx,
  gemeenteId: string,
  ids: readonly string[],
): Promise<GeladenDossier[]> {
  if (ids.length === 0) return [];
  const rijen = await loadVormRijen(tx, gemeenteId, ids);
  const omzettingen = await laadOmzettingen(tx, gemeenteId, ids);
  await haalIngevuld(tx, gemeenteId, [
    ...rijen.dossiers.map((dossier) => dossier.beleid_vingerafdruk),
    ...[...omzettingen.values()].flat().map((omzetting) => omzetting.van.beleidVingerafdruk),
  ]);
  const gebeurtenissen = perDossier(rijen.gebeurtenissen);
  const partijen = perDossier(rijen.partijen);
  const documenten = perDossier(rijen.documenten);
  const afdoeningen = perDossier(rijen.afdoeningen);
  return rijen.dossiers.map((dossier) =>
    stelSamen({
      dossier,
      gebeurtenissen: gebeurtenissen.get(dossier.id) ?? [],
      partijen: partijen.get(dossier.id) ?? [],
      documenten: documenten.get(dossier.id) ?? [],
      afdoeningen: afdoeningen.get(dossier.id) ?? [],
      omzettingen: omzettingen.get(dossier.id),
    }),
  );
}

/** One dossier that the caller knows to exist. */
export async function laadDossier(tx: Tx, gemeenteId: string, id: string): Promise<GeladenDossier> {
  const [geladen] = await laadDossiers(tx, gemeenteId, [id]);
  if (!geladen) throw new Error('dossier disappeared while it was read');
  return geladen;
}

function perDossier<R extends { dossier_id: string }>(rijen: readonly R[]): ReadonlyMap<string, R[]> {
  const uit = new Map<string, R[]>();
  for (const rij of rijen) {
    const lijst = uit.get(rij.dossier_id);
    if (lijst) lijst.push(rij);
    else uit.set(rij.dossier_id, [rij]);
  }
  return uit;
}

type Delen = {
  dossier: VormRijen['dossiers'][number];
  gebeurtenissen: VormRijen['gebeurtenissen'];
  partijen: VormRijen['partijen'];
  documenten: VormRijen['documenten'];
  afdoeningen: VormRijen['afdoeningen'];
  omzettingen: readonly Omzetting[] | undefined;
};

function stelSamen({
  dossier,
  gebeurtenissen,
  partijen,
  documenten,
  afdoeningen,
  omzettingen,
}: Delen): GeladenDossier {
  const codes = new Map(partijen.map((rij) => [rij.sleutel, rij.code ?? rij.sleutel]));
  const lijst = partijen.map(alsPartij);
  const vorm: Dossier = {
    formaat: FORMAAT,
    id: dossier.id,
    aard: dossier.aard,
    ...(dossier.verbanden.length > 0 && { verbanden: dossier.verbanden }),
    gemeente: dossier.gemeente_naam,
    beleid: dossier.beleid_id,
    spoor: dossier.spoor,
    ...(dossier.titel !== null && { titel: dossier.titel }),
    object: alsObject(dossier),
    partijen: lijst,
    ...(Object.keys(dossier.feiten).length > 0 && { feiten: dossier.feiten }),
    volledig: dossier.volledig as NonNullable<Dossier['volledig']>,
    // Only what passed the schema was ever stored, and nobody can change it.
    kroniek: gebeurtenissen.map((rij) => rij.inhoud as unknown as Gebeurtenis),
    ...(documenten.length > 0 && { documenten: documenten.map(alsDocument) }),
  };
  return {
    gemeenteId: dossier.gemeente_id,
    id: dossier.id,
    kenmerk: dossier.kenmerk,
    beleidId: dossier.beleid_id,
    beleidVersie: dossier.beleid_versie,
    beleidVingerafdruk: dossier.beleid_vingerafdruk ?? undefined,
    omzettingen,
    versie: dossier.versie,
    volgnummer: dossier.keten_volgnummer,
    vorm,
    regels: new Map(gebeurtenissen.map((rij) => [rij.sleutel, alsRegel(rij)])),
    codes,
    verhulling: maakVerhulling(lijst, codes),
    afdoeningen: afdoeningen.map((rij) => ({
      code: rij.code,
      bij: rij.bij ?? undefined,
      vingerafdruk: rij.bewijs_vingerafdruk,
    })),
  };
}

const alsRegel = (rij: VormRijen['gebeurtenissen'][number]): Regel => ({
  id: rij.id,
  volgnummer: rij.volgnummer,
  compartiment: rij.compartiment,
  eigenaarOrganisatieId: rij.eigenaar_organisatie_id,
  vastgelegdOp: rij.vastgelegd_op,
});

/** Columns without a value are left out: absent is unknown. */
function zonderLeeg<T extends Record<string, unknown>>(velden: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== null && waarde !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

const alsObject = (rij: Delen['dossier']): Dossier['object'] =>
  zonderLeeg({
    adres: rij.adres,
    postcode: rij.postcode,
    buurt: rij.buurt,
    wijk: rij.wijk,
    lat: rij.lat,
    lon: rij.lon,
    gebied: rij.gebied,
    karakter: rij.karakter,
    woonvorm: rij.woonvorm,
  }) as Dossier['object'];

const alsPartij = (rij: VormRijen['partijen'][number]): Partij =>
  ({
    id: rij.sleutel,
    rol: rij.rol,
    ...zonderLeeg({
      soortMelder: rij.soort_melder,
      naam: rij.naam,
      anoniem: rij.anoniem,
      adres: rij.adres,
      geboortedatum: rij.geboortedatum,
      minderjarig: rij.minderjarig,
      huishouden: rij.huishouden,
      telefoon: rij.telefoon,
      email: rij.email,
      taal: rij.taal,
      voor: rij.voor,
      organisatie: rij.organisatie,
      rechtspersoon: rij.rechtspersoon,
    }),
  }) as Partij;

const alsDocument = (rij: VormRijen['documenten'][number]) => ({
  id: rij.sleutel,
  soort: rij.soort,
  naam: rij.naam,
  sha256: rij.sha256,
  ...(rij.compartiment !== 'gewoon' && { compartiment: rij.compartiment }),
});

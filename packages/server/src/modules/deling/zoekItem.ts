import type { Afschrift, Deelverwijzing } from '@luwte/core/contract';
import { maakAfschrift, type Partijveld, partijenIn } from '@luwte/core/deling';
import { type Compartiment, isVerhuld } from '@luwte/core/dossier';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { zoekDocument } from '../document/zoekDocument.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { eisOokMetDossier, type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { zoekPartij } from '../partij/zoekPartij.ts';
import { zoekDeelbareFeiten } from './deelbareFeiten.ts';

/** A party is known by its key or code; a document by nothing but this. */
const zId = z.uuid();

/** One item of a dossier with the copy that would be handed over. */
export type GevondenItem = {
  readonly soort: Deelverwijzing['soort'];
  /** Its id in the database; of a fact its name in the policy. */
  readonly id: string;
  readonly compartiment: Compartiment;
  readonly eigenaarOrganisatieId: string | undefined;
  readonly velden: readonly Partijveld[];
  /** Ids in the database of the people it is about, where the format says so. */
  readonly partijen: readonly string[];
  readonly afschrift: Afschrift;
  readonly geladen: GeladenDossier;
};

/**
 * The item that somebody points at, if it lies in this dossier and is open to them: nobody shares, or asks about, what
 * they may not read. Throws 404 for both.
 */
export async function zoekItem(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  verwijzing: Deelverwijzing,
): Promise<GevondenItem> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  if (verwijzing.soort === 'feit') {
    eisOokMetDossier(c, kern, 'toets:inzien', 'behandelen-overlast');
    return zoekFeit(c, geladen, verwijzing.id);
  }
  const gevonden = await vindItem(tx, kern, geladen, verwijzing as ItemMetRij);
  if (!gevonden) throw nietGevonden();
  if (gevonden.soort === 'gebeurtenis' && isBeleidsantwoord(geladen, gevonden.id))
    throw nietGevonden(DOOR_KLEUR);
  const handeling = `${gevonden.soort as ItemMetRij['soort']}:inzien` as const;
  const open = zichtbareCompartimenten(c, kern, handeling, 'behandelen-overlast');
  // A reporter shows as a code to everybody; the name has a road of its own and is never shared.
  const ziet = gevonden.soort === 'partij' ? open.includes('gewoon') : open.includes(gevonden.compartiment);
  if (!ziet) throw nietGevonden();
  return gevonden;
}

const DOOR_KLEUR =
  'Een antwoord op een vraag uit het beleid deelt u niet. Het beleid bepaalt wie dit nu mag lezen.';

/**
 * Is this the answer to a question that the policy opened? Who may read it can change every day with a colour; a copy in the
 * hands of a partner would not change with it.
 */
const isBeleidsantwoord = ({ vorm, regels }: GeladenDossier, id: string): boolean => {
  const vragen = new Set(
    vorm.kroniek.flatMap((g) => (g.soort === 'vraag' && g.regel !== undefined ? [g.id] : [])),
  );
  return vorm.kroniek.some(
    (g) => g.soort === 'antwoord' && vragen.has(g.vraag) && regels.get(g.id)?.id === id,
  );
};

/** A fact says no more than that something holds, and is about nobody in particular. */
function zoekFeit({ deps }: Pick<Vraagsteller, 'deps'>, geladen: GeladenDossier, id: string): GevondenItem {
  const feit = zoekDeelbareFeiten(deps, geladen).find((f) => f.id === id);
  if (!feit) {
    throw nietGevonden(
      'Dit feit staat niet vast, of het rust op iets dat afgeschermd is. Het kan niet worden gedeeld.',
    );
  }
  return {
    soort: 'feit',
    id,
    compartiment: 'gewoon',
    eigenaarOrganisatieId: undefined,
    velden: [],
    partijen: [],
    afschrift: {
      soort: 'feit',
      naam: feit.naam,
      velden: { uitkomst: feit.uitkomst, peildatum: deps.klok.vandaag() },
    },
    geladen,
  };
}

type ItemMetRij = Deelverwijzing & { readonly soort: Exclude<Deelverwijzing['soort'], 'feit'> };

/** The item with the copy that would be handed over, whoever asks; undefined when it does not lie in this dossier. */
export async function vindItem(
  tx: Tx,
  kern: Pick<DossierKern, 'gemeenteId' | 'id'>,
  geladen: GeladenDossier,
  { soort, id, velden }: ItemMetRij,
): Promise<GevondenItem | undefined> {
  if (soort === 'gebeurtenis') return zoekGebeurtenis(tx, kern, geladen, id);
  if (soort === 'document') {
    if (!zId.safeParse(id).success) return undefined;
    const rij = await zoekDocument(tx, kern.gemeenteId, kern.id, id);
    if (!rij) return undefined;
    const afschrift: Afschrift = {
      soort,
      naam: rij.naam,
      velden: {
        soort: rij.soort,
        mediaType: rij.media_type,
        grootte: Number(rij.grootte),
        sha256: rij.sha256,
      },
    };
    const { compartiment, eigenaar_organisatie_id: eigenaarOrganisatieId } = rij;
    return {
      soort,
      id: rij.id,
      compartiment,
      eigenaarOrganisatieId,
      velden: [],
      partijen: [],
      afschrift,
      geladen,
    };
  }
  const rij = await zoekPartij(tx, kern.gemeenteId, kern.id, id);
  const partij = rij && geladen.vorm.partijen.find((p) => p.id === rij.sleutel);
  if (!partij) return undefined;
  const gekozen = (velden ?? []).filter((veld) => partij[veld] !== undefined);
  const code = geladen.codes.get(partij.id) ?? 'Partij';
  return {
    soort,
    id: rij.id,
    compartiment: isVerhuld(partij) ? ('melderidentiteit' as const) : ('gewoon' as const),
    eigenaarOrganisatieId: undefined,
    velden: gekozen,
    partijen: [rij.id],
    afschrift: {
      soort,
      naam: code,
      // Of a reporter not even what would have been shared is put together.
      velden: isVerhuld(partij)
        ? {}
        : { rol: partij.rol, ...Object.fromEntries(gekozen.map((veld) => [veld, partij[veld]])) },
    },
    geladen,
  };
}

async function zoekGebeurtenis(
  tx: Tx,
  kern: Pick<DossierKern, 'gemeenteId' | 'id'>,
  geladen: GeladenDossier,
  id: string,
): Promise<GevondenItem | undefined> {
  const [sleutel, regel] = [...geladen.regels].find(([, r]) => r.id === id) ?? [];
  const gebeurtenis = geladen.vorm.kroniek.find((g) => g.id === sleutel);
  if (!regel || !gebeurtenis) return undefined;
  const { partijen } = geladen.vorm;
  const over = await Promise.all(
    partijenIn(gebeurtenis, partijen).map((partij) => zoekPartij(tx, kern.gemeenteId, kern.id, partij)),
  );
  return {
    soort: 'gebeurtenis',
    id,
    compartiment: regel.compartiment,
    eigenaarOrganisatieId: regel.eigenaarOrganisatieId,
    velden: [],
    partijen: over.flatMap((rij) => rij?.id ?? []),
    afschrift: {
      soort: 'gebeurtenis',
      naam: gebeurtenis.soort,
      velden: maakAfschrift(gebeurtenis, partijen, geladen.codes),
    },
    geladen,
  };
}

import type { GecompileerdBeleid, Kanaal } from '@luwte/core/beleid';
import { verraadt } from '@luwte/core/brief';
import {
  type Deelitem,
  type Deeloordeel,
  type Deelreden,
  type Gever,
  type Grond,
  isVanPolitie,
  magDelen,
  type Periode,
} from '@luwte/core/deling';
import { bronTekst, plusDagen } from '@luwte/core/shared';
import type { Organisatiesoort } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { haalIngevuld } from '../beleid/ingevuldBeleid.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { loadConvenantstand } from '../organisatie/convenantstand.ts';
import { loadOrganisatie, loadVrijgave } from './deling.store.ts';
import { laadKleurgrenzen } from './kleurgrenzen.ts';
import type { GevondenItem } from './zoekItem.ts';

/** Where the policy says nothing, a share lasts no longer than this. */
const DAGEN_ZONDER_BELEID = 92;
const GRENS = 'dagenDelen';

/** The longest that something may be shared under this policy. */
export const dagenDelen = ({ beleid }: GecompileerdBeleid): number =>
  beleid.grenzen.find(({ id }) => id === GRENS)?.aantal ?? DAGEN_ZONDER_BELEID;

export type Beoordeling = Deeloordeel & {
  readonly beleid: GecompileerdBeleid;
  readonly vrijgaveId: string | undefined;
  readonly naar: { readonly id: string; readonly naam: string; readonly soort: Organisatiesoort };
  readonly convenanten: readonly string[];
  readonly vanPolitie: boolean;
  readonly vanBemiddeling: boolean;
  readonly hoogstensDagen: number;
};

/** Who gives, and with what it is judged. */
export type Deelvraag = {
  readonly deps: Pick<Deps, 'klok' | 'beleid' | 'wet'>;
  readonly wie: Gever;
};

/**
 * What law and policy say of handing this item to this organisation, on this ground, in these days. The people who reported
 * are looked for in the copy itself: a text in which one can be recognised is not handed over at all.
 */
export async function beoordeelDeling(
  c: Deelvraag,
  tx: Tx,
  kern: DossierKern,
  item: GevondenItem,
  vraag: {
    readonly aanOrganisatieId: string;
    readonly grond?: Grond | undefined;
    readonly periode?: Periode | undefined;
    readonly kanaal?: Kanaal | undefined;
  },
): Promise<Beoordeling> {
  const { gemeenteId, id: dossierId, spoor } = kern;
  const op = c.deps.klok.vandaag();
  const naar = await loadOrganisatie(tx, gemeenteId, vraag.aanOrganisatieId);
  if (!naar) throw nietGevonden('Deze organisatie is hier niet bekend.');
  const eigenaarId = item.eigenaarOrganisatieId ?? c.wie.organisatieId;
  const eigenaar = await loadOrganisatie(tx, gemeenteId, eigenaarId);
  const vrijgave = item.soort === 'feit' ? undefined : await loadVrijgave(tx, gemeenteId, dossierId, item.id);
  const convenanten = (await loadConvenantstand(tx, gemeenteId, [naar.id], op)).get(naar.id) ?? [];
  await haalIngevuld(tx, gemeenteId, [kern.beleidVingerafdruk]);
  const beleid = requireBeleid(c.deps.beleid, kern);
  const hoogstensDagen = dagenDelen(beleid);
  const deelitem: Deelitem = {
    soort: item.soort,
    compartiment: item.compartiment,
    eigenaarOrganisatieId: eigenaarId,
    eigenaarSoort: eigenaar?.soort ?? 'anders',
    vrijgegeven: vrijgave !== undefined,
    velden: item.velden,
  };
  const kleuren = await laadKleurgrenzen(c.deps, tx, item.geladen);
  const oordeel = magDelen(
    deelitem,
    c.wie,
    {
      organisatieId: naar.id,
      organisatieSoort: naar.soort,
      // The municipality is in every dossier of its own.
      betrokken: naar.soort === 'gemeente' || kern.betrokkenOrganisaties.includes(naar.id),
      convenanten,
      kanalen: naar.kanalen,
    },
    vraag.grond,
    {
      op,
      spoor,
      open: kern.status === 'open',
      regels: beleid.beleid.deelmatrix,
      hoogstensDagen,
      kleuren: kleuren(item),
      bronTekst: beleid.bronTekst,
    },
    vraag.periode,
    vraag.kanaal,
  );
  const redenen = [...oordeel.redenen, ...zoekMelder(item)];
  return {
    ...oordeel,
    mag: redenen.length === 0,
    redenen,
    beleid,
    vrijgaveId: vrijgave?.id,
    naar,
    convenanten: (naar.soort === 'gemeente' ? c.wie.convenanten : convenanten)
      .filter(({ sporen }) => sporen.includes(spoor))
      .map(({ id }) => id),
    vanPolitie: isVanPolitie(deelitem),
    vanBemiddeling: deelitem.eigenaarSoort === 'bemiddeling',
    hoogstensDagen,
  };
}

/** Last day that can be chosen when it starts today. */
export const laatsteDag = (c: Deelvraag, { hoogstensDagen }: Beoordeling) =>
  plusDagen(c.deps.klok.vandaag(), hoogstensDagen);

function zoekMelder({ afschrift, geladen }: GevondenItem): Deelreden[] {
  const tekst = [afschrift.naam, ...teksten(afschrift.velden)].join(' \n ');
  if (!verraadt(tekst, geladen.vorm, { id: '', rol: 'organisatie' })) return [];
  return [
    {
      soort: 'wet',
      tekst:
        'In de tekst staat een naam, adres of nummer van iemand die meldde of getuigde. Leg eerst een tekst zonder die gegevens vast.',
      bron: bronTekst({ regeling: 'AVG', artikel: '5 lid 1 onder f' }),
    },
  ];
}

const teksten = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
};

import type { GecompileerdBeleid } from '@luwte/core/beleid';
import { verraadt } from '@luwte/core/brief';
import {
  type Deelitem,
  type Deeloordeel,
  type Deelreden,
  type Grond,
  magDelen,
  type Periode,
} from '@luwte/core/deling';
import { bronTekst, plusDagen } from '@luwte/core/shared';
import type { Organisatiesoort } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { haalIngevuld } from '../beleid/ingevuldBeleid.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { loadConvenantstand } from '../organisatie/convenantstand.ts';
import { loadOrganisatie, loadVrijgave } from './deling.store.ts';
import type { GevondenItem } from './zoekItem.ts';

/** Where the policy says nothing, a share lasts no longer than this. */
const DAGEN_ZONDER_BELEID = 92;
const GRENS = 'dagenDelen';

export type Beoordeling = Deeloordeel & {
  readonly beleid: GecompileerdBeleid;
  readonly vrijgaveId: string | undefined;
  readonly naar: { readonly id: string; readonly naam: string; readonly soort: Organisatiesoort };
  readonly convenanten: readonly string[];
  readonly vanPolitie: boolean;
  readonly hoogstensDagen: number;
};

/**
 * What law and policy say of handing this item to this organisation, on this ground, in these days. The people who reported
 * are looked for in the copy itself: a text in which one can be recognised is not handed over at all.
 */
export async function beoordeelDeling(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  item: GevondenItem,
  vraag: {
    readonly aanOrganisatieId: string;
    readonly grond?: Grond | undefined;
    readonly periode?: Periode | undefined;
  },
): Promise<Beoordeling> {
  const { gemeenteId, id: dossierId, spoor } = kern;
  const op = c.deps.klok.vandaag();
  const naar = await loadOrganisatie(tx, gemeenteId, vraag.aanOrganisatieId);
  if (!naar) throw nietGevonden('Deze organisatie is hier niet bekend.');
  const eigenaarId = item.eigenaarOrganisatieId ?? c.wie.organisatieId;
  const eigenaar = await loadOrganisatie(tx, gemeenteId, eigenaarId);
  const vrijgave = await loadVrijgave(tx, gemeenteId, dossierId, item.id);
  const convenanten = (await loadConvenantstand(tx, gemeenteId, [naar.id], op)).get(naar.id) ?? [];
  await haalIngevuld(tx, gemeenteId, [kern.beleidVingerafdruk]);
  const beleid = requireBeleid(c.deps.beleid, kern);
  const hoogstensDagen = beleid.beleid.grenzen.find(({ id }) => id === GRENS)?.aantal ?? DAGEN_ZONDER_BELEID;
  const deelitem: Deelitem = {
    soort: item.soort,
    compartiment: item.compartiment,
    eigenaarOrganisatieId: eigenaarId,
    eigenaarSoort: eigenaar?.soort ?? 'anders',
    vrijgegeven: vrijgave !== undefined,
  };
  const oordeel = magDelen(
    deelitem,
    c.wie,
    {
      organisatieId: naar.id,
      organisatieSoort: naar.soort,
      betrokken: kern.betrokkenOrganisaties.includes(naar.id),
      convenanten,
    },
    vraag.grond,
    {
      op,
      spoor,
      open: kern.status === 'open',
      regels: beleid.beleid.deelmatrix,
      hoogstensDagen,
      bronTekst: beleid.bronTekst,
    },
    vraag.periode,
  );
  const redenen = [...oordeel.redenen, ...zoekMelder(item)];
  return {
    ...oordeel,
    mag: redenen.length === 0,
    redenen,
    beleid,
    vrijgaveId: vrijgave?.id,
    naar,
    convenanten: convenanten.filter(({ sporen }) => sporen.includes(spoor)).map(({ id }) => id),
    vanPolitie: deelitem.compartiment === 'politie' || deelitem.eigenaarSoort === 'politie',
    hoogstensDagen,
  };
}

/** Last day that can be chosen when it starts today. */
export const laatsteDag = (c: Vraagsteller, { hoogstensDagen }: Beoordeling) =>
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

import { type Deelregel, KANALEN, type Kanaal } from '../beleid/index.ts';
import type { Compartiment, Spoor } from '../dossier/index.ts';
import { bronTekst, type Datum, dagenTussen } from '../shared/index.ts';
import type { Convenantdeelname, Organisatiesoort } from '../toegang/index.ts';
import { type Deelsoort, type Grond, isWpg } from './deling.schema.ts';

/** What is shared: whose it is, in which compartment, and whether police data were released for it. */
export type Deelitem = {
  readonly soort: Deelsoort;
  readonly compartiment: Compartiment;
  readonly eigenaarOrganisatieId: string;
  readonly eigenaarSoort: Organisatiesoort;
  readonly vrijgegeven: boolean;
};
/** Who would receive it. */
export type Ontvanger = {
  readonly organisatieId: string;
  readonly organisatieSoort: Organisatiesoort;
  /** Has a place in this dossier today. */
  readonly betrokken: boolean;
  readonly convenanten: readonly Convenantdeelname[];
};
/** Who would give it. */
export type Gever = { readonly organisatieId: string; readonly organisatieSoort: Organisatiesoort };
/** The case and its policy on one day. */
export type Deelstand = {
  readonly op: Datum;
  readonly spoor: Spoor;
  readonly open: boolean;
  readonly regels: readonly Deelregel[];
  /** Longest duration in days that the policy allows. */
  readonly hoogstensDagen: number;
  /** The source of a rule in the words of the policy. */
  readonly bronTekst: (sleutel: string) => string;
};
export type Periode = { readonly van: Datum; readonly tot: Datum };

/** Why not. `wet`: no policy can allow it. */
export type Deelreden = { readonly soort: 'wet' | 'beleid'; readonly tekst: string; readonly bron: string };
export type Deeloordeel = {
  readonly mag: boolean;
  /** Everything that stands in the way, not only the first. */
  readonly redenen: readonly Deelreden[];
  /** The rows of the policy that allow it, by id. */
  readonly regels: readonly string[];
  /** What has to hold, in the words of the policy. */
  readonly voorwaarden: readonly string[];
  readonly kanalen: readonly Kanaal[];
};

const wet = (tekst: string, regeling: string, artikel: string): Deelreden => ({
  soort: 'wet',
  tekst,
  bron: bronTekst({ regeling, artikel }),
});

/**
 * May this item go from this organisation to that one, on this ground, in these days? It answers with every reason and
 * its source. What the law closes no policy opens; what no row of a policy with a matrix allows is not allowed.
 *
 * @param periode left out: asked before somebody chose the days
 * Source: art. 5, 6, 9 and 10 AVG; art. 16 to 20 Wpg; the sharing matrix of the policy.
 */
export function magDelen(
  item: Deelitem,
  van: Gever,
  naar: Ontvanger,
  grond: Grond | undefined,
  stand: Deelstand,
  periode?: Periode,
): Deeloordeel {
  const passend = stand.regels.filter((regel) => past(regel, item, naar, stand));
  const toe = passend.filter(({ mag, delen }) => mag !== 'nee' && delen?.personen && delen.inhoud);
  const redenen = [
    ...wetItem(item, van, naar, grond),
    ...wetOntvanger(naar, grond, stand),
    ...(periode ? termijn(periode, stand) : []),
    ...volgensBeleid(passend, toe, item, stand),
  ];
  const kanalen = toe.flatMap(({ delen }) => delen?.kanalen ?? []);
  return {
    mag: redenen.length === 0,
    redenen,
    regels: toe.map(({ id }) => id),
    voorwaarden: [...new Set(toe.flatMap(({ voorwaarden }) => voorwaarden))],
    kanalen: kanalen.length === 0 ? KANALEN : KANALEN.filter((kanaal) => kanalen.includes(kanaal)),
  };
}

function wetItem(item: Deelitem, van: Gever, naar: Ontvanger, grond: Grond | undefined): Deelreden[] {
  const uit: Deelreden[] = [];
  if (item.compartiment === 'melderidentiteit') {
    uit.push(wet('Wie er meldde, delen wij met niemand.', 'AVG', '5 lid 1 onder c en f'));
  }
  const vanPolitie = isVanPolitie(item);
  if (vanPolitie && !item.vrijgegeven) {
    uit.push(
      wet(
        'Gegevens van de politie gaan alleen naar de gemeente, tot ze zijn vrijgegeven.',
        'Wpg',
        '16 tot en met 20',
      ),
    );
  }
  if (grond && isWpg(grond.soort) && !vanPolitie) {
    uit.push(wet('Deze grond geldt alleen voor gegevens van de politie.', 'Wpg', '16 tot en met 20'));
  }
  if (item.compartiment === 'gezondheid') {
    if (naar.organisatieSoort !== 'zorg') {
      uit.push(wet('Gegevens over gezondheid blijven bij de zorg.', 'AVG', '9'));
    }
    if (grond && grond.soort !== 'toestemming' && grond.soort !== 'wet') {
      uit.push(wet('Gegevens over gezondheid vragen toestemming of een wet als grond.', 'AVG', '9 lid 2'));
    }
  }
  if (van.organisatieSoort !== 'gemeente' && item.eigenaarOrganisatieId !== van.organisatieId) {
    uit.push(wet('Een partner deelt alleen wat van de eigen organisatie is.', 'AVG', '5 lid 1 onder b'));
  }
  return uit;
}

function wetOntvanger(naar: Ontvanger, grond: Grond | undefined, stand: Deelstand): Deelreden[] {
  const uit: Deelreden[] = [];
  const neemtDeel = naar.convenanten.some(({ sporen }) => sporen.includes(stand.spoor));
  if (naar.organisatieSoort === 'gemeente') {
    uit.push(wet('De gemeente ziet dit al volgens de eigen rechten.', 'AVG', '5 lid 1 onder c'));
  }
  if (!naar.betrokken) {
    uit.push(wet('Deze organisatie is nu niet bij dit dossier betrokken.', 'AVG', '5 lid 1 onder b en c'));
  }
  if (!stand.open)
    uit.push(wet('Dit dossier is gesloten. Er wordt niets meer uit gedeeld.', 'AVG', '5 lid 1 onder e'));
  if (grond?.soort === 'convenant') {
    const dit = naar.convenanten.find(({ id }) => id === grond.convenantId);
    if (!dit?.sporen.includes(stand.spoor)) {
      uit.push(
        wet(
          'Deze organisatie doet vandaag niet mee aan dit convenant, of het gaat niet over dit soort overlast.',
          'AVG',
          '6 lid 1',
        ),
      );
    }
  } else if (!neemtDeel && grond && grond.soort !== 'toestemming' && grond.soort !== 'wet') {
    uit.push(
      wet(
        'Wie geen convenant tekende, krijgt geen gegevens over personen zonder toestemming of een wet.',
        'AVG',
        '6 lid 1',
      ),
    );
  }
  return uit;
}

function termijn({ van, tot }: Periode, { op, hoogstensDagen }: Deelstand): Deelreden[] {
  const reden = (tekst: string) => [wet(tekst, 'AVG', '5 lid 1 onder e')];
  if (van < op) return reden('Delen begint vandaag of later.');
  if (tot < van) return reden('De laatste dag ligt voor de eerste dag.');
  if (dagenTussen(van, tot) > hoogstensDagen) {
    return reden(`Delen mag voor hoogstens ${hoogstensDagen} dagen. Kies een eerdere laatste dag.`);
  }
  return [];
}

const isVanPolitie = ({ compartiment, eigenaarSoort }: Deelitem): boolean =>
  compartiment === 'politie' || eigenaarSoort === 'politie';

/** Whose item it is for the matrix: of the police until it was released, then of the municipality. */
const bronVan = (item: Deelitem): Organisatiesoort => {
  if (isVanPolitie(item)) return item.vrijgegeven ? 'gemeente' : 'politie';
  return item.eigenaarSoort;
};

/** Only rows that say how they are read by the software: the others are for people. */
function past(
  { delen, compartimenten }: Deelregel,
  item: Deelitem,
  naar: Ontvanger,
  { spoor }: Deelstand,
): boolean {
  if (!delen || !compartimenten.includes(item.compartiment)) return false;
  const { vanSoorten, aanSoorten, convenant } = delen;
  const neemtDeel = naar.convenanten.some(({ sporen }) => sporen.includes(spoor));
  return (
    (vanSoorten.length === 0 || vanSoorten.includes(bronVan(item))) &&
    (aanSoorten.length === 0 || aanSoorten.includes(naar.organisatieSoort)) &&
    (convenant === undefined || (convenant === 'partij') === neemtDeel)
  );
}

const EIGEN_RECHTEN: Readonly<Partial<Record<Compartiment, string>>> = {
  gezondheid: '9',
  strafrechtelijk: '10',
  inkomen: '5 lid 1 onder c',
  politie: '10',
};

function volgensBeleid(
  passend: readonly Deelregel[],
  toe: readonly Deelregel[],
  item: Deelitem,
  stand: Deelstand,
): Deelreden[] {
  const nee = passend.filter(({ mag, delen }) => mag === 'nee' || !delen?.personen || !delen.inhoud);
  const verboden = nee.filter(({ mag }) => mag === 'nee');
  const zeg = (regel: Deelregel): Deelreden => ({
    soort: 'beleid',
    tekst: `${regel.naam}: ${regel.mag === 'nee' ? 'mag niet.' : regel.voorwaarden.join(' ') || `alleen ${regel.wat}.`}`,
    bron: stand.bronTekst(regel.bron),
  });
  if (verboden.length > 0) return verboden.map(zeg);
  if (toe.length > 0) return [];
  if (nee.length > 0) return nee.map(zeg);
  const artikel = EIGEN_RECHTEN[item.compartiment];
  if (artikel !== undefined) {
    return [wet('Het beleid noemt dit soort gegevens niet bij wat mag worden gedeeld.', 'AVG', artikel)];
  }
  if (!stand.regels.some(({ delen }) => delen)) return [];
  return [
    {
      soort: 'beleid',
      tekst: 'Geen regel van het beleid staat dit toe.',
      bron: 'Wat niet in de lijst staat, mag niet',
    },
  ];
}

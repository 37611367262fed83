import { type Deelregel, KANALEN, type Kanaal, type Partijveld } from '../beleid/index.ts';
import type { Compartiment, Spoor } from '../dossier/index.ts';
import { bronTekst, type Datum, dagenTussen } from '../shared/index.ts';
import type { Convenantdeelname, Organisatiesoort } from '../toegang/index.ts';
import type { Deelreden } from './deelreden.ts';
import { type Deelsoort, type Grond, isWpg } from './deling.schema.ts';
import { type Kleurgrens, waaromNietBijKleur } from './kleurgrens.ts';

/** What is shared: whose it is, in which compartment, and whether police data were released for it. */
export type Deelitem = {
  readonly soort: Deelsoort;
  readonly compartiment: Compartiment;
  readonly eigenaarOrganisatieId: string;
  readonly eigenaarSoort: Organisatiesoort;
  readonly vrijgegeven: boolean;
  /** Of a party: the fields that were chosen. */
  readonly velden?: readonly Partijveld[];
};
/** Who would receive it. */
export type Ontvanger = {
  readonly organisatieId: string;
  readonly organisatieSoort: Organisatiesoort;
  /** Has a place in this dossier today. */
  readonly betrokken: boolean;
  readonly convenanten: readonly Convenantdeelname[];
  /** Roads along which this organisation may be given something. Empty: none was agreed. */
  readonly kanalen: readonly Kanaal[];
};
/** Who would give it. A partner gives on the convenanten that it takes part in itself. */
export type Gever = {
  readonly organisatieId: string;
  readonly organisatieSoort: Organisatiesoort;
  readonly convenanten: readonly Convenantdeelname[];
};
/** The case and its policy on one day. */
export type Deelstand = {
  readonly op: Datum;
  readonly spoor: Spoor;
  readonly open: boolean;
  readonly regels: readonly Deelregel[];
  /** What the colours of the people whom the item is about leave open; empty: nobody has one. */
  readonly kleuren: readonly Kleurgrens[];
  /** Longest duration in days that the policy allows. */
  readonly hoogstensDagen: number;
  /** The source of a rule in the words of the policy. */
  readonly bronTekst: (sleutel: string) => string;
};
export type Periode = { readonly van: Datum; readonly tot: Datum };

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
 * @param kanaal left out: asked before somebody chose the road
 * Source: art. 5, 6, 9 and 10 AVG; art. 16 to 20 Wpg; the sharing matrix of the policy.
 */
export function magDelen(
  item: Deelitem,
  van: Gever,
  naar: Ontvanger,
  grond: Grond | undefined,
  stand: Deelstand,
  periode?: Periode,
  kanaal?: Kanaal,
): Deeloordeel {
  const passend = stand.regels.filter((regel) => past(regel, item, naar, stand));
  const toe = passend.filter(
    ({ mag, delen }) =>
      mag !== 'nee' &&
      delen?.personen &&
      delen.inhoud &&
      // Before a ground was chosen it may still become the right one.
      (delen.toestemming === undefined || grond === undefined || grond.soort === 'toestemming-beiden'),
  );
  const redenen = [
    ...wetItem(item, van, naar, grond),
    ...politieInOverleg(item, van, kanaal),
    ...wetOntvanger(van, naar, grond, stand),
    ...toestemmingen(grond, stand),
    ...(periode ? termijn(periode, stand) : []),
    ...stand.kleuren.flatMap((grens) => waaromNietBijKleur(item, grens)),
    ...volgensBeleid(passend, toe, item, naar, stand),
  ];
  const genoemd = toe.flatMap(({ delen }) => delen?.kanalen ?? []);
  const kanalen = KANALEN.filter(
    (weg) => naar.kanalen.includes(weg) && (genoemd.length === 0 || genoemd.includes(weg)),
  );
  return {
    mag: redenen.length === 0,
    redenen,
    regels: toe.map(({ id }) => id),
    voorwaarden: [...new Set(toe.flatMap(({ voorwaarden }) => voorwaarden))],
    kanalen,
  };
}

function wetItem(item: Deelitem, van: Gever, naar: Ontvanger, grond: Grond | undefined): Deelreden[] {
  const uit: Deelreden[] = [];
  if (item.compartiment === 'melderidentiteit') {
    uit.push(wet('Wie er meldde, delen wij met niemand.', 'AVG', '5 lid 1 onder c en f'));
  }
  const vanPolitie = isVanPolitie(item);
  if (vanPolitie && !item.vrijgegeven && naar.organisatieSoort !== 'gemeente') {
    uit.push(
      wet(
        'Gegevens van de politie gaan alleen naar de gemeente, tot ze zijn vrijgegeven. Bespreek dit gegeven in het vooroverleg met de politie en geef het daarna vrij.',
        'Wpg',
        '16 tot en met 20',
      ),
    );
  }
  if (vanPolitie && van.organisatieSoort === 'politie' && grond && !isWpg(grond.soort)) {
    uit.push(
      wet('De politie geeft iets op een artikel van de Wpg. Kies dat artikel.', 'Wpg', '16 tot en met 20'),
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

/**
 * What the police know is talked over with the municipality beforehand: in the meeting itself the police add nothing new,
 * and the municipality tells there only what was released.
 */
function politieInOverleg(item: Deelitem, van: Gever, kanaal: Kanaal | undefined): Deelreden[] {
  if (kanaal !== 'overleg' || !isVanPolitie(item) || item.vrijgegeven) return [];
  const hoe =
    van.organisatieSoort === 'politie'
      ? 'Geef dit gegeven vóór het overleg aan de gemeente: kies "In Luwte".'
      : 'Geef het eerst vrij na het vooroverleg.';
  return [wet(`De politie brengt in een casusoverleg niets nieuws in. ${hoe}`, 'Wpg', '16 tot en met 20')];
}

/** Consent was given before it is used. */
function toestemmingen(grond: Grond | undefined, { op }: Deelstand): Deelreden[] {
  const dagen =
    grond?.soort === 'toestemming'
      ? [grond.op]
      : grond?.soort === 'toestemming-beiden'
        ? [grond.melder.op, grond.overlastgever.op]
        : [];
  return dagen.some((dag) => dag > op)
    ? [wet('De toestemming is nog niet gegeven: kies de dag waarop dat was.', 'AVG', '7 lid 1')]
    : [];
}

function wetOntvanger(van: Gever, naar: Ontvanger, grond: Grond | undefined, stand: Deelstand): Deelreden[] {
  const uit: Deelreden[] = [];
  const naarGemeente = naar.organisatieSoort === 'gemeente';
  // The municipality is the other side of every convenant: what counts is that the partner takes part in it.
  const { convenanten } = naarGemeente ? van : naar;
  const neemtDeel = convenanten.some(({ sporen }) => sporen.includes(stand.spoor));
  if (naarGemeente && van.organisatieSoort === 'gemeente') {
    uit.push(wet('De gemeente ziet dit al volgens de eigen rechten.', 'AVG', '5 lid 1 onder c'));
  }
  if (!naar.betrokken) {
    uit.push(wet('Deze organisatie is nu niet bij dit dossier betrokken.', 'AVG', '5 lid 1 onder b en c'));
  }
  if (!stand.open)
    uit.push(wet('Dit dossier is gesloten. Er wordt niets meer uit gedeeld.', 'AVG', '5 lid 1 onder e'));
  if (grond?.soort === 'convenant') {
    const dit = convenanten.find(({ id }) => id === grond.convenantId);
    if (!dit?.sporen.includes(stand.spoor)) {
      uit.push(
        wet(
          'Deze organisatie doet vandaag niet mee aan dit convenant, of het gaat niet over dit soort overlast.',
          'AVG',
          '6 lid 1',
        ),
      );
    }
  } else if (!neemtDeel && !naarGemeente && grond && isWpg(grond.soort)) {
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

export const isVanPolitie = ({
  compartiment,
  eigenaarSoort,
}: Pick<Deelitem, 'compartiment' | 'eigenaarSoort'>): boolean =>
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
  naar: Ontvanger,
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
  const beiden = passend.filter(({ mag, delen }) => mag !== 'nee' && delen?.toestemming === 'beiden');
  if (beiden.length > 0) {
    return beiden.map((regel) => ({
      soort: 'beleid',
      tekst: `${regel.naam}: alleen met toestemming van de melder en van de overlastgever. Kies die grond en schrijf bij allebei wanneer en hoe.`,
      bron: stand.bronTekst(regel.bron),
    }));
  }
  if (nee.length > 0) return nee.map(zeg);
  // The Wpg itself lets the police tell the municipality.
  if (item.eigenaarSoort === 'politie' && naar.organisatieSoort === 'gemeente') return [];
  const artikel = EIGEN_RECHTEN[item.compartiment];
  if (artikel !== undefined) {
    return [wet('Het beleid noemt dit soort gegevens niet bij wat mag worden gedeeld.', 'AVG', artikel)];
  }
  // What was said in a mediation stays there unless the policy says otherwise, also where it has no matrix at all.
  if (item.eigenaarSoort === 'bemiddeling') {
    return [
      wet(
        'Wat in een bemiddeling is gezegd, blijft daar: er komt geen inhoud terug.',
        'AVG',
        '5 lid 1 onder b',
      ),
    ];
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

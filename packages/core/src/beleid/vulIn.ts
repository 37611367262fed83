import { bronTekst, ok, type Result, zDatum } from '../shared/index.ts';
import { type Beleid, zBeleid } from './beleid.schema.ts';
import { type LegeWaarde, zoekLegeWaarden } from './leegte.ts';
import { zBewaring } from './onderdelen.schema.ts';

/** One empty value, filled in by the municipality, with the decision or source it rests on. */
export type IngevuldeWaarde = {
  /** As `zoekLegeWaarden` names it. */
  readonly pad: string;
  /** A day as YYYY-MM-DD, an amount in eurocents, a number, or text. */
  readonly waarde: string | number;
  /** Only for a length. */
  readonly eenheid?: string | undefined;
  readonly bron: string;
};

/** What is wrong with one value; `pad` is that of the value, `''` when it belongs to the policy as a whole. */
export type InvulFout = {
  readonly pad: string;
  readonly veld: 'waarde' | 'eenheid' | 'bron';
  readonly reden: string;
};

const eenheden = zBewaring.shape.eenheid.unwrap().options as readonly string[];

/**
 * The policy with all its empty values filled in, each with its source. The rule keeps the place in the regulation
 * that leaves the value open beside the decision that settles it.
 *
 * @returns every fault at once; a policy with a value left empty is no answer
 */
export function vulIn(
  beleid: Beleid,
  waarden: readonly IngevuldeWaarde[],
): Result<Beleid, readonly InvulFout[]> {
  const lege = zoekLegeWaarden(beleid);
  const fouten = [...onbekend(lege, waarden), ...lege.flatMap((leeg) => beoordeel(leeg, waarden))];
  if (fouten.length > 0) return { ok: false, error: fouten };
  const gevuld = lege.reduce((b, leeg) => zet(b, leeg, waarden.find((w) => w.pad === leeg.pad)!), beleid);
  const gelezen = zBeleid.safeParse(gevuld);
  if (gelezen.success) return ok(gelezen.data);
  const reden = 'Met deze waarden klopt het beleid niet meer.';
  return { ok: false, error: [{ pad: '', veld: 'waarde', reden }] };
}

function onbekend(lege: readonly LegeWaarde[], waarden: readonly IngevuldeWaarde[]): InvulFout[] {
  const gevraagd = new Set(lege.map(({ pad }) => pad));
  return waarden.flatMap(({ pad }, i): InvulFout[] => {
    if (!gevraagd.has(pad)) return [{ pad, veld: 'waarde', reden: 'Deze waarde is al ingevuld in de bron.' }];
    const dubbel = waarden.findIndex((ander) => ander.pad === pad) !== i;
    return dubbel ? [{ pad, veld: 'waarde', reden: 'Deze waarde staat er twee keer.' }] : [];
  });
}

function beoordeel(leeg: LegeWaarde, waarden: readonly IngevuldeWaarde[]): InvulFout[] {
  const { pad } = leeg;
  const invoer = waarden.find((w) => w.pad === pad);
  if (invoer === undefined) return [{ pad, veld: 'waarde', reden: 'Vul deze waarde in.' }];
  const fouten: InvulFout[] = [];
  const reden = waardefout(leeg.soort, invoer.waarde);
  if (reden !== undefined) fouten.push({ pad, veld: 'waarde', reden });
  if (leeg.soort === 'duur' && !eenheden.includes(invoer.eenheid ?? '')) {
    fouten.push({ pad, veld: 'eenheid', reden: 'Kies dagen, weken, maanden of een andere eenheid.' });
  }
  if (invoer.bron.trim() === '') {
    fouten.push({ pad, veld: 'bron', reden: 'Schrijf uit welk besluit of welke bron deze waarde komt.' });
  }
  return fouten;
}

function waardefout(soort: LegeWaarde['soort'], waarde: string | number): string | undefined {
  if (typeof waarde === 'string' && waarde.trim() === '') return 'Vul deze waarde in.';
  if (soort === 'tekst') return typeof waarde === 'string' ? undefined : 'Vul hier tekst in.';
  if (soort === 'datum') {
    return zDatum.safeParse(waarde).success ? undefined : 'Vul een dag in, bijvoorbeeld 2026-03-01.';
  }
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return 'Vul een getal in.';
  if (soort === 'bedrag') {
    return Number.isInteger(waarde) && waarde > 0 ? undefined : 'Vul een bedrag in dat meer is dan nul.';
  }
  return Number.isInteger(waarde) && waarde > 0 ? undefined : 'Vul een heel getal in dat meer is dan nul.';
}

/** Parts that stand in a list, where an empty value lies at `/<list>/<id>/<field>`. */
const IN_LIJST = ['termijnen', 'grenzen', 'overlegvormen', 'brieven', 'mandaten', 'bewaring'] as const;

function zet(beleid: Beleid, leeg: LegeWaarde, invoer: IngevuldeWaarde): Beleid {
  const [, deel = '', ...rest] = leeg.pad.split('/');
  const veld = rest.at(-1) ?? deel;
  const id = rest.slice(0, -1).join('/');
  const sleutel = `ingevuld-${[deel, ...rest.slice(0, -1)].join('-')}`.slice(0, 100);
  const bronnen = { ...beleid.bronnen, [sleutel]: maakBron(beleid, sleutel, leeg, invoer) };
  const waarde = typeof invoer.waarde === 'string' ? invoer.waarde.trim() : invoer.waarde;
  if (deel === 'geldigVan') {
    const { aangenomenGeldigVan: _, ...zonderAanname } = beleid;
    return { ...zonderAanname, bronnen, geldigVan: waarde as Beleid['geldigVan'] };
  }
  if (deel === 'apvArtikel') {
    return { ...beleid, bronnen, apvArtikel: { artikel: String(waarde), bron: sleutel } };
  }
  if (deel === 'bedragen') {
    const dwangsom = { ...beleid.bedragen.dwangsom!, [veld]: { eurocent: waarde, bron: sleutel } };
    return { ...beleid, bronnen, bedragen: { ...beleid.bedragen, dwangsom } };
  }
  if (deel === 'normen') {
    return {
      ...beleid,
      bronnen,
      normen: { ...beleid.normen, [id]: { ...beleid.normen[id]!, waarde, bron: sleutel } },
    };
  }
  const naam = IN_LIJST.find((lijst) => lijst === deel);
  if (naam === undefined) throw new RangeError(`No way to fill in ${leeg.pad}`);
  const eenheid = leeg.soort === 'duur' ? { eenheid: invoer.eenheid } : {};
  const lijst = (beleid[naam] as readonly { id: string }[]).map((ding) =>
    ding.id === id ? { ...ding, [veld]: waarde, ...eenheid, bron: sleutel } : ding,
  );
  return { ...beleid, bronnen, [naam]: lijst };
}

/** The decision first, then the place in the regulation that leaves it open. Two values of one part share a source. */
function maakBron(
  beleid: Beleid,
  sleutel: string,
  leeg: LegeWaarde,
  { bron }: IngevuldeWaarde,
): Beleid['bronnen'][string] {
  const besluit = bron.trim();
  const eerder = beleid.bronnen[sleutel];
  if (eerder !== undefined) {
    const regeling = eerder.regeling.includes(besluit) ? eerder.regeling : `${besluit}; ${eerder.regeling}`;
    return { ...eerder, regeling };
  }
  const open = beleid.bronnen[leeg.bron];
  return {
    regeling: open === undefined ? besluit : `${besluit} (bij ${bronTekst(open)})`,
    toelichting: 'Ingevuld door de gemeente: de regeling laat deze waarde open.',
  };
}

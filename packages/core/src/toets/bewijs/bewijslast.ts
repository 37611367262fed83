import {
  type Categorie,
  type Functie,
  type Gebeurtenis,
  type Kroniek,
  zCategorie,
} from '../../dossier/index.ts';
import { type Datum, dagVan, type Tijdstip } from '../../shared/index.ts';
import {
  huishoudenVan,
  isAnoniem,
  isBevestigdeOpname,
  isGesteundDoorBuurt,
  isLeek,
  isPolitie,
  isProfessional,
  isVanLeek,
  isZonderContext,
  onafhankelijkeBron,
  waarnemerVan,
  zagZelf,
} from './bron.ts';
import { type Geteld, maakVoorvallen } from './voorvallen.ts';

/** What the evidence amounted to at one place in the kroniek. Plain numbers, so that a copy is cheap. */
export type Bewijslast = {
  /** Reports, `aantal` counted in. */
  meldingen: number;
  anoniem: number;
  /** Different known households among reporters. */
  huishoudens: number;
  /**
   * Surely different moments established by somebody independent: own observations, measurements, concrete
   * registrations, statements of professionals, verified reports. A bundled registration counts for two. What was
   * only told, and what neighbours say, never counts.
   */
  bevestigingen: number;
  /** The most there can be: observations on one day without a clock time may be of different moments. */
  bevestigingenHoogstens: number;
  /** Those among them of police, an officer or expert of the authority, or a measurement. */
  ambtelijk: number;
  /** Different independent kinds of source among them. */
  soorten: number;
  /** Observations of neighbours, and what officers were only told. */
  vanHorenZeggen: number;
  /** Neighbours who were asked in a buurtonderzoek, and who confirmed; only where both are known. */
  buurtBenaderd: number;
  buurtBevestigd: number;
  /** A buurtonderzoek in which more neighbours confirmed than not. */
  buurtSteun: number;
  /** Statements of people who do not speak for an organisation. */
  verklaringen: number;
  opnamen: number;
  opnamenZonderContext: number;
  /** First sign of nuisance, last sign, and last one established independently. */
  eerste: Datum | undefined;
  laatste: Datum | undefined;
  /** Reports and observations with a clock time, at night (as the policy says) and by day. */
  meldingenNacht: number;
  meldingenDag: number;
  waarnemingenNacht: number;
  waarnemingenDag: number;
  /** Reports about conduct elsewhere, and about the dwelling or its vicinity; without a place in neither. */
  elders: number;
  inBereik: number;
  /** Bit set over the categories. */
  categorieen: number;
};

const NUL = '0'.charCodeAt(0);
const BIT = new Map<Categorie, number>(zCategorie.options.map((c, i) => [c, 1 << i]));
export const categorieBit = (categorie: Categorie): number => BIT.get(categorie)!;

/** Who did not say in what office may well be an officer; a landlord or carer is not. */
const isAmbtelijk = (functie: Functie | undefined): boolean =>
  functie !== 'woningcorporatie' && functie !== 'zorgverlener' && functie !== 'omwonende';

/** An observation counts for this report. */
const GEZIEN = 0;

export type Bewijsteller = {
  neem(g: Gebeurtenis): void;
  stand(): Bewijslast;
};

/**
 * Adds up evidence in the order of the kroniek; `stand()` copies what there is so far.
 * @param isNacht what the policy calls night; left out, nothing is counted by day or night
 * @param voorvalUren observations within so many hours are of one moment
 */
export function maakBewijsteller(
  kroniek: Kroniek,
  isNacht: ((uur: number) => boolean) | undefined,
  voorvalUren?: number,
): Bewijsteller {
  const huishoudens = new Set<string>();
  const soorten = new Set<string>();
  const voorvallen = maakVoorvallen(voorvalUren);
  /** By place of a verified report the moment it counts for; `GEZIEN` where an observation already counts for it. */
  const geverifieerd: (Geteld | typeof GEZIEN | undefined)[] = new Array(kroniek.gebeurtenissen.length);
  /** Statements of one professional on one day are one. */
  const verklaard = new Set<string>();
  let los = 0;
  let laatsteCategorie: Categorie | undefined;
  let laatsteBron: string | undefined;
  let laatsteMelder: string | undefined;
  const nu: Bewijslast = {
    meldingen: 0,
    anoniem: 0,
    huishoudens: 0,
    bevestigingen: 0,
    bevestigingenHoogstens: 0,
    ambtelijk: 0,
    soorten: 0,
    vanHorenZeggen: 0,
    buurtBenaderd: 0,
    buurtBevestigd: 0,
    buurtSteun: 0,
    verklaringen: 0,
    opnamen: 0,
    opnamenZonderContext: 0,
    eerste: undefined,
    laatste: undefined,
    meldingenNacht: 0,
    meldingenDag: 0,
    waarnemingenNacht: 0,
    waarnemingenDag: 0,
    elders: 0,
    inBereik: 0,
    categorieen: 0,
  };

  /** The latest moment; only its day is asked, and only in the end. */
  let laatste: Tijdstip | undefined;
  const tekenOp = (op: Tijdstip, tot: Tijdstip | undefined): void => {
    nu.eerste ??= dagVan(op);
    const einde = tot ?? op;
    if (laatste === undefined || einde > laatste) laatste = einde;
  };
  const teken = (g: Gebeurtenis, tot: Tijdstip | undefined = g.tot): void => tekenOp(g.op, tot);
  /** Something independent that is about no one moment. */
  const bevestig = (bron: string, aantal = 1): void => {
    los += aantal;
    soorten.add(bron);
  };
  const zie = (bron: string, g: Gebeurtenis): Geteld => {
    if (bron !== laatsteBron) soorten.add(bron);
    laatsteBron = bron;
    return voorvallen.neem(g.op);
  };
  const noem = (categorieen: readonly Categorie[] | undefined): void => {
    if (categorieen === undefined) return;
    for (const c of categorieen) {
      // Most reports of a file name the same one.
      if (c === laatsteCategorie) continue;
      laatsteCategorie = c;
      nu.categorieen |= categorieBit(c);
    }
  };
  const uurVan = (op: Tijdstip): number | undefined =>
    op.length === 10 ? undefined : (op.charCodeAt(11) - NUL) * 10 + op.charCodeAt(12) - NUL;
  const tijdVanWaarneming = ({ op }: Gebeurtenis): void => {
    const u = uurVan(op);
    if (u === undefined || isNacht === undefined) return;
    if (isNacht(u)) nu.waarnemingenNacht++;
    else nu.waarnemingenDag++;
  };
  const verifieer = (ids: readonly string[] | undefined): void => {
    if (ids === undefined) return;
    for (const id of ids) {
      const plaats = kroniek.plaats(id);
      if (plaats < 0 || geverifieerd[plaats] !== undefined) continue;
      const melding = kroniek.gebeurtenissen[plaats]!;
      if (melding.soort === 'melding') geverifieerd[plaats] = zie('verificatie', melding);
    }
  };

  const trekTerug = (plaats: number): void => {
    const geteld = geverifieerd[plaats];
    if (geteld === undefined || geteld === GEZIEN) return;
    voorvallen.laatLos(geteld);
    geverifieerd[plaats] = undefined;
  };

  const neem = (g: Gebeurtenis): void => {
    switch (g.soort) {
      case 'melding': {
        // Events have many shapes, which makes each reading of a field dear: the usual event reads each one once.
        const { op, melder, plaatsType, aantal = 1 } = g;
        nu.meldingen += aantal;
        if (isAnoniem(g, kroniek)) nu.anoniem += aantal;
        else if (melder !== undefined && melder !== laatsteMelder) {
          laatsteMelder = melder;
          huishoudens.add(kroniek.huishouden(melder));
        }
        const u = isNacht === undefined ? undefined : uurVan(op);
        if (u !== undefined) {
          if (isNacht!(u)) nu.meldingenNacht++;
          else nu.meldingenDag++;
        }
        if (plaatsType === 'elders') nu.elders++;
        else if (plaatsType !== undefined) nu.inBereik++;
        tekenOp(op, g.tot);
        noem(g.categorieen);
        break;
      }
      case 'verificatie':
        if (g.uitkomst === 'geverifieerd' && !isLeek(g.door, kroniek)) verifieer(g.betreft);
        // What somebody saw in person stays seen.
        else if (g.uitkomst === 'onjuist') for (const id of g.betreft ?? []) trekTerug(kroniek.plaats(id));
        break;
      case 'constatering': {
        if (g.bevestigd === false) break;
        const waarnemer = waarnemerVan(g, kroniek);
        if (waarnemer === undefined) nu.vanHorenZeggen++;
        else {
          zie(waarnemer, g);
          if (isAmbtelijk(g.waarneming.functie)) nu.ambtelijk++;
          tijdVanWaarneming(g);
          // An observation that confirms a report is one moment, not two.
          for (const id of g.betreft ?? []) {
            const plaats = kroniek.plaats(id);
            if (plaats < 0) continue;
            trekTerug(plaats);
            geverifieerd[plaats] = GEZIEN;
          }
        }
        teken(g);
        noem(g.categorieen);
        break;
      }
      case 'geluidsmeting': {
        const teHard = g.overschreden ?? (g.laeq ?? g.lmax ?? 0) > (g.norm ?? Number.POSITIVE_INFINITY);
        const vanLeek = isVanLeek(g.waarneming, kroniek);
        if (!vanLeek) tijdVanWaarneming(g);
        if (!teHard) break;
        if (vanLeek) nu.vanHorenZeggen++;
        else {
          zie('geluidsmeting', g);
          nu.ambtelijk++;
        }
        teken(g);
        noem(['geluid']);
        break;
      }
      case 'bestuurlijke-rapportage':
        noem(g.categorieen);
        if (g.concreet !== false && g.aantalRegistraties !== 0) {
          // A report bundles registrations, unless it says it holds one.
          const bundel = g.aantalRegistraties !== 1;
          bevestig(isPolitie(g.organisatie) ? 'politie' : g.organisatie, bundel ? 2 : 1);
          nu.ambtelijk++;
          teken(g, g.periodeTot);
        }
        break;
      case 'verklaring':
        noem(g.categorieen);
        teken(g);
        if (isProfessional(g.partij === undefined ? undefined : kroniek.partij(g.partij))) {
          const sleutel = `verklaring:${g.partij}`;
          const opDag = `${sleutel} ${dagVan(g.op)}`;
          if (!verklaard.has(opDag)) bevestig(sleutel);
          verklaard.add(opDag);
        } else {
          nu.verklaringen++;
          const huishouden = huishoudenVan(g.partij, kroniek);
          if (huishouden !== undefined) huishoudens.add(huishouden);
        }
        break;
      case 'opname':
        nu.opnamen++;
        if (isBevestigdeOpname(g)) zie('opname', g);
        else if (isZonderContext(g)) nu.opnamenZonderContext++;
        break;
      case 'buurtonderzoek':
        if (zagZelf(g.waarneming, kroniek)) {
          zie('buurtonderzoek', g);
          if (isAmbtelijk(g.waarneming?.functie)) nu.ambtelijk++;
        }
        if (g.benaderd !== undefined && g.bevestigd !== undefined) {
          nu.buurtBenaderd += g.benaderd;
          nu.buurtBevestigd += g.bevestigd;
        }
        if (isGesteundDoorBuurt(g)) nu.buurtSteun++;
        break;
      case 'politiecontact':
        // That police were in contact does not say that they saw or heard anything.
        if (g.gerelateerd) {
          nu.vanHorenZeggen++;
          teken(g);
        }
        break;
      case 'civiele-uitspraak':
        if (g.overlastVastgesteld === true) bevestig('rechter', 2);
        break;
      case 'overtreding':
        if (onafhankelijkeBron(g.waarneming, kroniek) !== undefined) {
          zie('toezicht', g);
          nu.ambtelijk++;
        }
        teken(g);
        break;
      default:
    }
  };
  const stand = (): Bewijslast => {
    nu.laatste = laatste === undefined ? undefined : dagVan(laatste);
    nu.huishoudens = huishoudens.size;
    nu.soorten = soorten.size;
    nu.bevestigingen = los + voorvallen.zeker();
    nu.bevestigingenHoogstens = los + voorvallen.hoogstens();
    return { ...nu };
  };
  return { neem, stand };
}

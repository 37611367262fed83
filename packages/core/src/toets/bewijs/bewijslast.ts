import { type Categorie, type Gebeurtenis, type Kroniek, zCategorie } from '../../dossier/index.ts';
import { type Datum, dagVan } from '../../shared/index.ts';
import {
  huishoudenVan,
  isAnoniem,
  isPolitie,
  isProfessional,
  isZonderContext,
  onafhankelijkeBron,
} from './bron.ts';

/** What the evidence amounted to at one place in the kroniek. Plain numbers, so that a copy is cheap. */
export type Bewijslast = {
  /** Reports, `aantal` counted in. */
  meldingen: number;
  anoniem: number;
  /** Different known households among reporters. */
  huishoudens: number;
  /**
   * Moments established by somebody independent: own observations, measurements, concrete registrations,
   * statements of professionals, verified reports. A bundled registration counts for two.
   */
  bevestigingen: number;
  /** Different independent kinds of source among them. */
  soorten: number;
  /** Statements of people who do not speak for an organisation. */
  verklaringen: number;
  opnamen: number;
  opnamenZonderContext: number;
  /** First sign of nuisance, last sign, and last one established independently. */
  eerste: Datum | undefined;
  laatste: Datum | undefined;
  /** Reports and observations with a clock time, at night (22-7) and by day. */
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

const BIT = new Map<Categorie, number>(zCategorie.options.map((c, i) => [c, 1 << i]));
export const categorieBit = (categorie: Categorie): number => BIT.get(categorie)!;

export type Bewijsteller = {
  neem(g: Gebeurtenis): void;
  stand(): Bewijslast;
};

/** Adds up evidence in the order of the kroniek; `stand()` copies what there is so far. */
export function maakBewijsteller(kroniek: Kroniek): Bewijsteller {
  const huishoudens = new Set<string>();
  const soorten = new Set<string>();
  const geverifieerd = new Set<string>();
  const nu: Bewijslast = {
    meldingen: 0,
    anoniem: 0,
    huishoudens: 0,
    bevestigingen: 0,
    soorten: 0,
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

  const teken = (g: Gebeurtenis, tot: string | undefined = g.tot): void => {
    nu.eerste ??= dagVan(g.op);
    const einde = tot === undefined ? dagVan(g.op) : dagVan(tot as Datum);
    if (nu.laatste === undefined || einde > nu.laatste) nu.laatste = einde;
  };
  const bevestig = (bron: string, aantal = 1): void => {
    nu.bevestigingen += aantal;
    soorten.add(bron);
  };
  const noem = (categorieen: readonly Categorie[] | undefined): void => {
    for (const c of categorieen ?? []) nu.categorieen |= categorieBit(c);
  };
  const uur = (g: Gebeurtenis): number | undefined =>
    g.op.length === 10 ? undefined : Number(g.op.slice(11, 13));
  const isNacht = (u: number): boolean => u >= 22 || u < 7;
  const tijdVanWaarneming = (g: Gebeurtenis): void => {
    const u = uur(g);
    if (u === undefined) return;
    if (isNacht(u)) nu.waarnemingenNacht++;
    else nu.waarnemingenDag++;
  };
  const verifieer = (ids: readonly string[] | undefined): void => {
    for (const id of ids ?? []) {
      if (geverifieerd.has(id) || kroniek.opId(id)?.soort !== 'melding') continue;
      geverifieerd.add(id);
      bevestig('verificatie');
    }
  };

  const neem = (g: Gebeurtenis): void => {
    switch (g.soort) {
      case 'melding': {
        const aantal = g.aantal ?? 1;
        nu.meldingen += aantal;
        if (isAnoniem(g, kroniek)) nu.anoniem += aantal;
        else {
          const huishouden = huishoudenVan(g.melder, kroniek);
          if (huishouden !== undefined) huishoudens.add(huishouden);
        }
        const u = uur(g);
        if (u !== undefined) {
          if (isNacht(u)) nu.meldingenNacht++;
          else nu.meldingenDag++;
        }
        if (g.plaatsType === 'elders') nu.elders++;
        else if (g.plaatsType !== undefined) nu.inBereik++;
        teken(g);
        noem(g.categorieen);
        break;
      }
      case 'verificatie':
        if (g.uitkomst === 'geverifieerd') verifieer(g.betreft);
        else if (g.uitkomst === 'onjuist') {
          for (const id of g.betreft ?? []) if (geverifieerd.delete(id)) nu.bevestigingen--;
        }
        break;
      case 'constatering': {
        if (g.bevestigd === false) break;
        const bron = onafhankelijkeBron(g.waarneming, kroniek);
        const telt =
          bron ?? (g.bevestigd === true && g.waarneming.functie !== 'omwonende' ? 'waarneming' : undefined);
        if (telt !== undefined) {
          bevestig(telt);
          tijdVanWaarneming(g);
          // An observation that confirms a report is one moment, not two.
          for (const id of g.betreft ?? []) geverifieerd.add(id);
        }
        teken(g);
        noem(g.categorieen);
        break;
      }
      case 'geluidsmeting': {
        const teHard = g.overschreden ?? (g.laeq ?? g.lmax ?? 0) > (g.norm ?? Number.POSITIVE_INFINITY);
        tijdVanWaarneming(g);
        if (!teHard) break;
        bevestig('geluidsmeting');
        teken(g);
        noem(['geluid']);
        break;
      }
      case 'bestuurlijke-rapportage':
        noem(g.categorieen);
        if (g.concreet !== false) {
          // A report bundles registrations, unless it says it holds one.
          const bundel = g.aantalRegistraties !== 1;
          bevestig(isPolitie(g.organisatie) ? 'politie' : g.organisatie, bundel ? 2 : 1);
          teken(g, g.periodeTot);
        }
        break;
      case 'verklaring':
        noem(g.categorieen);
        teken(g);
        if (isProfessional(g.partij === undefined ? undefined : kroniek.partij(g.partij))) {
          bevestig(`verklaring:${g.partij}`);
        } else {
          nu.verklaringen++;
          const huishouden = huishoudenVan(g.partij, kroniek);
          if (huishouden !== undefined) huishoudens.add(huishouden);
        }
        break;
      case 'opname':
        nu.opnamen++;
        if (g.bevestigd === true) bevestig('opname');
        else if (isZonderContext(g)) nu.opnamenZonderContext++;
        break;
      case 'buurtonderzoek':
        if ((g.bevestigd ?? 0) > 0) bevestig('buurtonderzoek');
        break;
      case 'politiecontact':
        if (g.gerelateerd) {
          bevestig('politie');
          teken(g);
        }
        break;
      case 'civiele-uitspraak':
        if (g.overlastVastgesteld === true) bevestig('rechter', 2);
        break;
      case 'overtreding':
        if (onafhankelijkeBron(g.waarneming, kroniek) !== undefined) bevestig('toezicht');
        teken(g);
        break;
      default:
    }
  };
  return { neem, stand: () => ({ ...nu, huishoudens: huishoudens.size, soorten: soorten.size }) };
}

import { type Deel, type Dossier, FORMAAT, type Spoor } from '@luwte/core/dossier';
import { type Datum, jaarVan, plusDagen } from '@luwte/core/shared';
import { type Beleidswoorden, ZONDER_BELEID } from './beleidswoorden.ts';
import { maakDraaiboek } from './draaiboek.ts';
import { type Lot, maakLot } from './lot.ts';
import { NIVEAUS, vertelOpenbareRuimte } from './openbareRuimte.ts';
import { metTermijnbrieven } from './termijnbrieven.ts';
import { VERLOPEN, type Verloop, type VerloopNaam } from './verlopen.ts';
import { type Bedragen, beginZaak, type Geplant, titelVan } from './zaak.ts';

export type GenereerOpties = {
  readonly aantal: number;
  /** Equal seeds give equal dossiers. */
  readonly zaad: string | number;
  readonly gemeente: string;
  /** Id of the policy the dossiers name. Left out: they name none. */
  readonly beleid?: string | undefined;
  readonly spoor?: Spoor | undefined;
  /** No event is later; open dossiers end shortly before it, so that terms run on this day. */
  readonly tot: Datum;
  /** Amounts of orders. Left out: those of `woorden`, or none. */
  readonly bedragen?: Bedragen | undefined;
  /** The words of that policy. Left out: no letters but those of the law, and no persons with a colour. */
  readonly woorden?: Beleidswoorden | undefined;
};

/** A synthetic dossier with what the generator knows about it. */
export type Gegenereerd = {
  readonly dossier: Dossier;
  readonly verloop: string;
  readonly geplant: readonly Geplant[];
};

const ALLE_DELEN: readonly Deel[] = ['bewijs', 'lichtere-middelen', 'formeel-spoor'];
const KANS_OP_FOUT = 0.35;
/** A closed dossier ended at most so many days before `tot`. */
const OUDSTE_EINDE = 900;
const NAMEN = Object.keys(VERLOPEN) as VerloopNaam[];
const GEWICHTEN = Object.fromEntries(NAMEN.map((naam) => [naam, VERLOPEN[naam].gewicht])) as Record<
  VerloopNaam,
  number
>;

/** Synthetic dossiers one by one, so that any number fits in memory. Each passes `leesDossier`. */
export function* genereerDossiers(opties: GenereerOpties): Generator<Dossier, void> {
  for (const { dossier } of genereerMetVerhaal(opties)) yield dossier;
}

/** The same dossiers, each with its course and the faults planted in it. */
export function* genereerMetVerhaal(opties: GenereerOpties): Generator<Gegenereerd, void> {
  const volgorde = maakLot(`${opties.zaad}/volgorde`).trek(NAMEN, NAMEN.length);
  for (let nummer = 0; nummer < opties.aantal; nummer++) {
    // Each has its own seed: number 900 is the same whether or not the ones before it were made.
    const lot = maakLot(`${opties.zaad}/${opties.gemeente}/${nummer}`);
    const naam = volgorde[nummer] ?? lot.weeg(GEWICHTEN);
    yield opties.spoor === 'openbare-ruimte'
      ? openbareRuimte(lot, nummer, opties)
      : woonoverlast(lot, nummer, opties, naam);
  }
}

function woonoverlast(lot: Lot, nummer: number, opties: GenereerOpties, naam: VerloopNaam): Gegenereerd {
  const woorden = opties.woorden ?? ZONDER_BELEID;
  const verloop: Verloop = VERLOPEN[naam];
  const geplant = lot.kans(KANS_OP_FOUT) ? lot.trek(verloop.kanFout, lot.kans(0.3) ? 2 : 1) : [];
  const boek = maakDraaiboek(lot, antwoordlot(nummer, opties));
  const zaak = beginZaak(boek, jaarVan(opties.tot), new Set(geplant), woorden, opties.bedragen);
  verloop.vertel(zaak);
  const volledig = lot.kans(0.85) ? { volledig: [...ALLE_DELEN] } : {};
  const kroniek = boek.schrijf(einde(lot, verloop.gesloten, opties.tot));
  const dossier: Dossier = {
    ...begin(nummer, opties, 'woonoverlast'),
    ...titelVan(zaak),
    partijen: boek.partijen,
    ...volledig,
    kroniek: metTermijnbrieven(lot, kroniek, woorden.brieven, boek.partijen, opties.tot),
  };
  return { dossier, verloop: naam, geplant };
}

function openbareRuimte(lot: Lot, nummer: number, opties: GenereerOpties): Gegenereerd {
  const niveau = lot.weeg(NIVEAUS);
  const boek = maakDraaiboek(lot, antwoordlot(nummer, opties));
  const plaats = vertelOpenbareRuimte(boek, jaarVan(opties.tot), niveau, opties.woorden ?? ZONDER_BELEID);
  const dossier: Dossier = {
    ...begin(nummer, opties, 'openbare-ruimte'),
    ...plaats,
    partijen: boek.partijen,
    volledig: [...ALLE_DELEN],
    kroniek: boek.schrijf(einde(lot, niveau === 'opgelost', opties.tot)),
  };
  return { dossier, verloop: niveau, geplant: [] };
}

const antwoordlot = (nummer: number, { zaad, gemeente }: GenereerOpties): Lot =>
  maakLot(`${zaad}/${gemeente}/${nummer}/antwoorden`);

const begin = (
  nummer: number,
  { gemeente, beleid, zaad }: GenereerOpties,
  spoor: Spoor,
): Pick<Dossier, 'formaat' | 'id' | 'gemeente' | 'beleid' | 'spoor'> => ({
  formaat: FORMAAT,
  id: `${gemeente.toLowerCase().replace(/[^a-z]+/g, '-')}-${zaad}-${nummer + 1}`,
  gemeente,
  ...(beleid === undefined ? {} : { beleid }),
  spoor,
});

function einde(lot: Lot, gesloten: boolean, tot: Datum): Datum {
  return plusDagen(tot, gesloten ? -lot.tussen(20, OUDSTE_EINDE) : -lot.tussen(0, 9));
}

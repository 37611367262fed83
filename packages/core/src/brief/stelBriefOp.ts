import { type Briefveld, DOSSIERLIJSTEN, type Feitenbasis } from '../beleid/index.ts';
import type { Bezorging, Dossier, DossierFout, Maatregel, Partij } from '../dossier/index.ts';
import { type Datum, datumInWoorden, type Eurocent, ok, type Result } from '../shared/index.ts';
import {
  type Briefaanbod,
  bepaalAanbod,
  type Dossierlijsten,
  type GecompileerdeBrief,
  lijstenVan,
  vraagtTekst,
} from './aanbod.ts';
import { delenVan, gevraagd, vul } from './brieftekst.ts';
import { controleerInvoer } from './controleerInvoer.ts';
import { geldendeRegel, waaromNiet } from './geadresseerde.ts';
import type { MagErin } from './uitKroniek.ts';
import { verraadt } from './verraadt.ts';
import { euro, MAATREGEL_WOORDEN, opsomming } from './woorden.ts';

/** What somebody fills in for a letter. `teksten` by the number of the part. */
export type Briefinvoer = {
  readonly aan: string;
  readonly datum: Datum;
  readonly maatregel?: Maatregel | undefined;
  readonly gedrag?: readonly string[] | undefined;
  readonly ingangOp?: Datum | undefined;
  readonly termijnTot?: Datum | undefined;
  readonly zienswijzeTot?: Datum | undefined;
  readonly bedrag?: Eurocent | undefined;
  readonly maximum?: Eurocent | undefined;
  readonly bezorging?: Pick<Bezorging, 'wijze' | 'verzondenOp'> | undefined;
  readonly teksten?: Readonly<Record<string, string>> | undefined;
};

/** What the toets says about this letter: the points of the views given. */
type Briefstand = {
  readonly punten?: readonly { readonly tekst: string; readonly reactie?: string | undefined }[] | undefined;
};

/** The case a letter is about. */
export type Briefzaak = {
  readonly brief: GecompileerdeBrief;
  readonly feiten: Feitenbasis;
  readonly dossier: Dossier;
  readonly stand: Briefstand;
  readonly magErin: MagErin;
};

export type Alinea = {
  /** What of the mandatory contents this is. */
  readonly punten: readonly string[];
  readonly tekst: string;
  readonly lijst?: readonly string[];
};
export type Opgesteld = {
  readonly naam: string;
  readonly concept: boolean;
  readonly datum: Datum;
  readonly aan: Pick<Partij, 'naam' | 'organisatie' | 'adres'>;
  readonly gemeente: string;
  readonly alineas: readonly Alinea[];
  readonly grondslag: readonly string[];
  readonly ondertekenaar?: string;
  /** What whoever drafts has to know; not in the letter. */
  readonly opmerkingen: readonly string[];
  /** What the letter says to the kroniek, without id, moment and document; left out for a concept. */
  readonly gebeurtenis?: Readonly<Record<string, unknown>>;
};

/**
 * Drafts a letter of the policy with the data of the case.
 * @returns all faults at once, each at the field it is about; or the letter with the event it becomes
 */
export function stelBriefOp(zaak: Briefzaak, invoer: Briefinvoer): Result<Opgesteld, readonly DossierFout[]> {
  const { brief, feiten, dossier } = zaak;
  const aanbod = bepaalAanbod(zaak);
  const partij = dossier.partijen.find(({ id }) => id === invoer.aan);
  const regel = geldendeRegel(brief, feiten);
  const fouten = [
    ...keurGeadresseerde(partij, partij && waaromNiet(partij, regel)),
    ...controleerInvoer(zaak, aanbod, invoer),
  ];
  if (partij !== undefined && verraadt(eigenWoorden(invoer), dossier, partij)) {
    fouten.push({ pad: '/teksten', reden: VERRAAD });
  }
  for (const { naam, motivering } of partij === undefined ? [] : overgenomen(zaak)) {
    if (verraadt(motivering, dossier, partij!)) fouten.push({ pad: '/brief', reden: verraadIn(naam) });
  }
  if (partij === undefined || fouten.length > 0) return { ok: false, error: fouten };
  const alineas = schrijf(zaak, invoer);
  const { naam, ondertekenaar, opstellen, teBevestigen } = brief.deel;
  const als = opstellen?.als ?? 'concept';
  return ok({
    naam,
    concept: als === 'concept',
    datum: invoer.datum,
    aan: {
      ...(partij.naam !== undefined && { naam: partij.naam }),
      ...(partij.organisatie !== undefined && { organisatie: partij.organisatie }),
      ...(partij.adres !== undefined && { adres: partij.adres }),
    },
    gemeente: dossier.gemeente,
    alineas,
    grondslag: brief.grondslag,
    ...(ondertekenaar !== null && { ondertekenaar }),
    opmerkingen: [
      ...(regel?.onbekend ?? []).map(({ tekst, bron }) => `Ga na of dit hier geldt: ${tekst} (${bron})`),
      ...(partij.adres === undefined ? ['Het adres van de geadresseerde staat niet in het dossier.'] : []),
      ...(ondertekenaar === null ? ['Het beleid zegt niet wie deze brief ondertekent.'] : []),
      ...nietBeantwoord(zaak),
      ...(teBevestigen === undefined ? [] : [`Te bevestigen door een jurist: ${teBevestigen}`]),
    ],
    ...(als !== 'concept' && { gebeurtenis: alsGebeurtenis(als, brief, aanbod, invoer) }),
  });
}

const VERRAAD =
  'In uw tekst staat iets waaraan een melder, omwonende of getuige te herkennen is. Haal namen, adressen en nummers van anderen weg.';

const verraadIn = (naam: string): string =>
  `In de motivering van "${naam}" staat iets waaraan een melder, omwonende of getuige te herkennen is. Verbeter die eerst.`;

const eigenWoorden = ({ gedrag = [], teksten = {} }: Briefinvoer): string =>
  [...gedrag, ...Object.values(teksten)].join('\n');

/** What the letter takes over once somebody answered it with a reason, and nobody did. */
function nietBeantwoord(zaak: Briefzaak): string[] {
  const over = new Set(overgenomen(zaak).map(({ naam }) => naam));
  return zaak.brief.overneemt
    .filter(({ naam }) => !over.has(naam))
    .map(({ naam }) => `Nog niet beantwoord, en dus niet in deze brief: ${naam}.`);
}

/** The reasons that the policy wants in this letter, also while its step is still closed: it may be drafted before. */
function overgenomen({ brief, feiten, magErin }: Briefzaak): { naam: string; motivering: string }[] {
  return brief.overneemt.flatMap(({ feit, naam }) =>
    (feiten.waarde(feit)?.bewijs ?? []).flatMap((id) => {
      const g = feiten.kroniek.opId(id);
      return g?.soort === 'oordeel' && magErin(g) ? [{ naam, motivering: g.motivering }] : [];
    }),
  );
}

function keurGeadresseerde(partij: Partij | undefined, waarom: string | undefined): DossierFout[] {
  if (partij === undefined) return [{ pad: '/aan', reden: 'Kies aan wie de brief gaat.' }];
  if (waarom !== undefined) return [{ pad: '/aan', reden: waarom }];
  if (partij.naam === undefined && partij.organisatie === undefined) {
    return [{ pad: '/aan', reden: 'Van deze partij staat geen naam in het dossier. Vul die eerst in.' }];
  }
  return [];
}

function schrijf(zaak: Briefzaak, invoer: Briefinvoer): Alinea[] {
  const { brief, dossier } = zaak;
  const lijsten = lijstenVan(zaak);
  const alineas = delenVan(brief.deel).map(({ nummer, punten, tekst }): Alinea => {
    const velden = gevraagd(tekst);
    const eigen = vraagtTekst(tekst, lijsten) ? (invoer.teksten?.[nummer] ?? '').trim() : '';
    const lijst = velden.includes('gedrag') ? (invoer.gedrag ?? []) : uitDossier(velden, lijsten);
    // A list of the file that is empty is written by hand, unless there is a place for that in the text already.
    const inPlaatsVanLijst = lijst === undefined && !velden.includes('eigen') ? eigen : '';
    const zin = vul(tekst, (veld) => waarde(veld, { brief, dossier, invoer, eigen, inPlaatsVanLijst }));
    return { punten, tekst: zin, ...(lijst !== undefined && { lijst }) };
  });
  const over = overgenomen(zaak).map(({ naam, motivering }) => ({
    punten: [naam],
    tekst: `${naam}: ${motivering}`,
  }));
  return [...alineas, ...over];
}

const uitDossier = (velden: readonly Briefveld[], lijsten: Dossierlijsten): readonly string[] | undefined =>
  DOSSIERLIJSTEN.filter((naam) => velden.includes(naam))
    .map((naam) => lijsten[naam])
    .find((lijst) => lijst.length > 0);

type Woordbron = Pick<Briefzaak, 'brief' | 'dossier'> & {
  readonly invoer: Briefinvoer;
  readonly eigen: string;
  readonly inPlaatsVanLijst: string;
};

function waarde(veld: Briefveld, { brief, dossier, invoer, eigen, inPlaatsVanLijst }: Woordbron): string {
  switch (veld) {
    case 'gedrag':
      return '';
    case 'zienswijze':
    case 'feiten':
    case 'geprobeerd':
      return inPlaatsVanLijst;
    case 'eigen':
      return eigen;
    case 'ingangOp':
    case 'termijnTot':
    case 'zienswijzeTot':
      return datumInWoorden(invoer[veld] ?? '') ?? '';
    case 'bedrag':
    case 'maximum':
      return invoer[veld] === undefined ? '' : euro(invoer[veld]);
    case 'maatregel':
      return invoer.maatregel === undefined ? '' : MAATREGEL_WOORDEN[invoer.maatregel];
    case 'adres':
      return dossier.object.adres ?? '';
    case 'gemeente':
      return dossier.gemeente;
    case 'grondslag':
      return opsomming(brief.grondslag);
  }
}

/** What was filled in for the letter is what the event says: nothing is entered twice. */
function alsGebeurtenis(
  als: 'brief' | 'waarschuwing' | 'voornemen',
  { deel }: GecompileerdeBrief,
  { velden }: Briefaanbod,
  { gedrag, termijnTot, zienswijzeTot, maatregel, bezorging }: Briefinvoer,
): Record<string, unknown> {
  const gedeeld = { soort: als, ...(bezorging !== undefined && { bezorging }) };
  switch (als) {
    case 'brief':
      return { ...gedeeld, brief: deel.id };
    case 'waarschuwing':
      return {
        ...gedeeld,
        ...(deel.ondertekenaar !== null && { afzender: deel.ondertekenaar }),
        ...(velden.includes('gedrag') && { gedrag }),
        ...(velden.includes('termijnTot') && { termijnTot }),
      };
    case 'voornemen':
      return { ...gedeeld, maatregel, ...(velden.includes('zienswijzeTot') && { zienswijzeTot }) };
  }
}

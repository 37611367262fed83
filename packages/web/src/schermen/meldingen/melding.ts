import type { AdresUitkomst } from '@luwte/core/contract';
import type { Categorie, Woonvorm } from '@luwte/core/dossier';

export type BekendAdres = AdresUitkomst['items'][number];

/** What the form holds while someone types: everything is text until it is sent. */
export type MeldingFormulier = {
  readonly adres: string;
  readonly postcode: string;
  readonly woonvorm: Woonvorm | '';
  readonly categorieen: readonly Categorie[];
  readonly toelichting: string;
  readonly anoniem: boolean;
  readonly naam: string;
  readonly telefoon: string;
  readonly melderAdres: string;
  readonly op: string;
  readonly tot: string;
  readonly kanaal: string;
  readonly ernst: string;
  readonly aantal: string;
  readonly plaatsType: string;
  readonly gepleegdDoor: string;
  /** Id of a dossier, `nieuw`, `geen` or `advies`. */
  readonly bestemming: string;
  readonly advies: string;
};

export const leegFormulier = (nu: string, kanaal: string): MeldingFormulier => ({
  adres: '',
  postcode: '',
  woonvorm: '',
  categorieen: [],
  toelichting: '',
  anoniem: false,
  naam: '',
  telefoon: '',
  melderAdres: '',
  op: nu,
  tot: '',
  kanaal,
  ernst: '',
  aantal: '',
  plaatsType: '',
  gepleegdDoor: '',
  bestemming: 'geen',
  advies: '',
});

/** Left-out fields are unknown: an empty field is not sent. */
const gevuld = <T extends Record<string, unknown>>(velden: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== '' && waarde !== undefined),
  ) as Partial<T>;

/** The form as the body of `POST /meldingen`. A reporter who stays anonymous leaves no name or number. */
export function naarInvoer(f: MeldingFormulier): Record<string, unknown> {
  const melder = gevuld({
    naam: f.naam.trim(),
    telefoon: f.telefoon.trim(),
    adres: f.melderAdres.trim(),
  });
  return {
    ...gevuld({
      postcode: f.postcode.trim(),
      woonvorm: f.woonvorm,
      toelichting: f.toelichting.trim(),
      tot: f.tot,
      ernst: f.ernst === '' ? '' : Number(f.ernst),
      aantal: f.aantal === '' ? '' : Number(f.aantal),
      plaatsType: f.plaatsType,
      gepleegdDoor: f.gepleegdDoor,
      dossier: f.bestemming === 'geen' || f.bestemming === 'advies' ? '' : f.bestemming,
      advies: f.bestemming === 'advies' ? f.advies.trim() : '',
    }),
    op: f.op,
    kanaal: f.kanaal,
    categorieen: f.categorieen,
    adres: f.adres.trim(),
    anoniem: f.anoniem,
    ...(f.anoniem || Object.keys(melder).length === 0 ? {} : { melder }),
    // Chosen to finish with advice but wrote none: the empty text lets the server name that fault.
    ...(f.bestemming === 'advies' && f.advies.trim() === '' ? { advies: '' } : {}),
  };
}

/** Choosing a known address fills in what is known of it and proposes its only open dossier. */
export function metAdres(f: MeldingFormulier, bekend: BekendAdres): MeldingFormulier {
  const open = bekend.dossiers.filter((dossier) => dossier.status === 'open');
  return {
    ...f,
    adres: bekend.adres,
    postcode: bekend.postcode ?? f.postcode,
    woonvorm: bekend.woonvorm ?? f.woonvorm,
    bestemming: open.length === 1 ? open[0]!.id : 'geen',
  };
}

/** Where a fault of the server belongs on this screen. */
export const veldVan = (pad: string): string => {
  if (pad.startsWith('categorieen')) return 'categorieen';
  if (pad === 'dossier') return 'bestemming';
  return pad;
};

export type Wegwijzer = { readonly toon: 'gevaar' | 'elders'; readonly tekst: string };

const NU_GEVAAR: readonly Categorie[] = ['geweld', 'brandgevaar', 'intimidatie'];
const OP_STRAAT: readonly Categorie[] = ['zwerfafval', 'verkeer'];

/** Danger now and the wrong desk: hints while someone is still on the phone. They never block. */
export function wegwijzers(categorieen: readonly Categorie[]): Wegwijzer[] {
  const uit: Wegwijzer[] = [];
  if (categorieen.some((c) => NU_GEVAAR.includes(c))) {
    uit.push({
      toon: 'gevaar',
      tekst: 'Is er op dit moment gevaar? Laat de beller ophangen en 112 bellen. De melding kan daarna.',
    });
  }
  if (categorieen.length > 0 && categorieen.every((c) => OP_STRAAT.includes(c))) {
    uit.push({
      toon: 'elders',
      tekst:
        'Gaat het over de straat en niet over een woning? Dan is het een melding openbare ruimte, niet voor dit dossier.',
    });
  }
  if (categorieen.includes('drugs')) {
    uit.push({
      toon: 'elders',
      tekst: 'Handel in drugs vanuit een woning valt onder de Opiumwet (13b). Stem af met politie en jurist.',
    });
  }
  return uit;
}

import { eurocentUit } from '../../../lib/geld.ts';
import { alsPunten, type Punt, vanPunten } from './punten.ts';
import { type FormulierVorm, isGevraagd, type Veld, type Waarden } from './veldsoort.ts';

export type GebeurtenisBody = { soort: string; op: string } & Record<string, unknown>;

/** Fields that every form has beside its own. */
export const ALGEMEEN: readonly Veld[] = [
  { pad: 'op', label: 'Wanneer?', soort: 'moment', verplicht: true },
  { pad: 'toelichting', label: 'Toelichting', soort: 'lang' },
];

/** Values of a new form. */
export function leegWaarden(vorm: FormulierVorm, nu: string): Waarden {
  const uit: Record<string, string | readonly string[]> = { op: nu, toelichting: '' };
  for (const veld of vorm.velden) uit[veld.pad] = veld.standaard ?? (isLijst(veld) ? [] : '');
  return uit;
}

/** What the form asks for and nobody filled in, by field, with the question in the sentence. */
export function zoekLege(vorm: FormulierVorm, waarden: Waarden): Record<string, string> | undefined {
  const eisen = vorm.eisen?.(waarden) ?? {};
  const fouten: Record<string, string> = {};
  // In the order of the form, so that the summary reads from top to bottom.
  for (const veld of [ALGEMEEN[0]!, ...vorm.velden, ...ALGEMEEN.slice(1)]) {
    const leeg = veld.verplicht && isGevraagd(veld, waarden) && (waarden[veld.pad] ?? '').length === 0;
    if (leeg)
      fouten[veld.pad] = `${veld.label} ${KIES.has(veld.soort) ? 'Kies een antwoord.' : 'Vul dit in.'}`;
    else if (eisen[veld.pad] !== undefined) fouten[veld.pad] = eisen[veld.pad]!;
  }
  return Object.keys(fouten).length === 0 ? undefined : fouten;
}

const KIES: ReadonlySet<Veld['soort']> = new Set([
  'ja-nee',
  'keuze',
  'chips',
  'partij',
  'partijen',
  'gebeurtenis',
  'gebeurtenissen',
  'besluit',
  'feit',
  'stap',
  'gedragsregel',
]);

const isLijst = (veld: Veld): boolean =>
  veld.soort === 'chips' ||
  veld.soort === 'partijen' ||
  veld.soort === 'gebeurtenissen' ||
  veld.soort === 'punten';

/** What the server writes itself, and what names the event that is corrected. */
const VAN_DE_SERVER = ['id', 'vastgelegdOp', 'vastgelegdDoor', 'corrigeert'] as const;

/**
 * A correction: the whole event again with the fields of the form changed. What the form does not show stays.
 */
export function naarCorrectie(
  origineel: Readonly<Record<string, unknown>>,
  vorm: FormulierVorm,
  waarden: Waarden,
): GebeurtenisBody {
  const basis = structuredClone(origineel) as GebeurtenisBody;
  for (const naam of VAN_DE_SERVER) delete basis[naam];
  const oudeRegels = (origineel.gedragsregels ?? []) as Regel[];
  const oudeWaarden = naarWaarden(vorm, origineel);
  for (const veld of [...ALGEMEEN, ...vorm.velden])
    if (isGevraagd(veld, oudeWaarden) || isGevraagd(veld, waarden)) haalWeg(basis, veld.pad.split('.'));
  const uit = naarGebeurtenis(basis.soort, vorm, waarden, basis);
  if (Array.isArray(uit.gedragsregels)) uit.gedragsregels = behoudRegels(uit.gedragsregels, oudeRegels);
  return { ...uit, corrigeert: String(origineel.id) };
}

type Regel = { readonly id: string; readonly tekst: string };

/** A rule whose text did not change keeps its id and what was judged about it; a new one gets a free id. */
function behoudRegels(nieuw: readonly Regel[], oud: readonly Regel[]): Regel[] {
  const bezet = new Set(oud.map((regel) => regel.id));
  return nieuw.map((regel) => {
    const zelfde = oud.find((ander) => ander.tekst === regel.tekst);
    if (zelfde) return zelfde;
    let nummer = 1;
    while (bezet.has(`r${nummer}`)) nummer += 1;
    bezet.add(`r${nummer}`);
    return { ...regel, id: `r${nummer}` };
  });
}

/** What a question of the policy asks for, and how confidential its answer is. */
export type Vraagsoort = { readonly type: string; readonly compartiment?: string | undefined };

/**
 * The answer to a question of the policy as that question takes it, kept in the compartment of the question: an
 * answer about somebody's health is health data.
 */
export function naarOordeel(body: GebeurtenisBody, tekst: string, vraag: Vraagsoort): GebeurtenisBody {
  const { compartiment: _oud, ...rest } = body;
  return {
    ...rest,
    soort: body.soort,
    op: body.op,
    waarde: vraag.type === 'keuze' || vraag.type === 'tekst' ? tekst.trim() : oordeelwaarde(tekst.trim()),
    ...(vraag.compartiment === undefined ? {} : { compartiment: vraag.compartiment }),
  };
}

function haalWeg(doel: Record<string, unknown>, pad: readonly string[]): void {
  const [kop, ...rest] = pad;
  if (rest.length === 0) delete doel[kop!];
  else if (typeof doel[kop!] === 'object' && doel[kop!] !== null) {
    haalWeg(doel[kop!] as Record<string, unknown>, rest);
    if (Object.keys(doel[kop!] as object).length === 0) delete doel[kop!];
  }
}

/**
 * The form as an event of the exchange format. What is left empty is not sent: absent is unknown, never no.
 * A text that cannot be read as an amount or number is sent as it is, so that the server names the fault.
 */
export function naarGebeurtenis(
  soort: string,
  vorm: FormulierVorm,
  waarden: Waarden,
  extra: Readonly<Record<string, unknown>> = {},
): GebeurtenisBody {
  const uit: GebeurtenisBody = { soort, op: '', ...vorm.vast, ...extra };
  for (const veld of [...ALGEMEEN, ...vorm.velden]) {
    if (!isGevraagd(veld, waarden)) continue;
    const waarde = lees(veld, waarden[veld.pad]);
    if (waarde !== undefined) zetOp(uit, veld.pad.split('.'), waarde);
  }
  return uit;
}

function lees(veld: Veld, ruw: string | readonly string[] | undefined): unknown {
  if (ruw === undefined || ruw.length === 0) return veld.soort === 'chips' && veld.leegTelt ? [] : undefined;
  if (veld.soort === 'punten') {
    const punten = alsPunten(typeof ruw === 'string' ? [] : ruw);
    return punten.length === 0 ? undefined : punten;
  }
  if (typeof ruw !== 'string') return ruw;
  const tekst = ruw.trim();
  if (tekst === '') return undefined;
  switch (veld.soort) {
    case 'ja-nee':
      return tekst === 'ja';
    case 'euro':
      return eurocentUit(tekst) ?? tekst;
    case 'getal':
      return /^\d+([.,]\d+)?$/.test(tekst) ? Number(tekst.replace(',', '.')) : tekst;
    case 'regels':
      return regels(tekst);
    case 'gedragsregels':
      return regels(tekst).map((regel, i) => ({ id: `r${i + 1}`, tekst: regel }));
    default:
      return veld.pad === 'waarde' ? oordeelwaarde(tekst) : tekst;
  }
}

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

/** `ja` and `nee` as answers, a number as a number, else the word itself. */
function oordeelwaarde(tekst: string): boolean | number | string {
  const klein = tekst.toLowerCase();
  if (klein === 'ja' || klein === 'nee') return klein === 'ja';
  return /^-?\d+(\.\d+)?$/.test(tekst) ? Number(tekst) : tekst;
}

function zetOp(doel: Record<string, unknown>, pad: readonly string[], waarde: unknown): void {
  const [kop, ...rest] = pad;
  if (rest.length === 0) {
    doel[kop!] = waarde;
    return;
  }
  if (typeof doel[kop!] !== 'object') doel[kop!] = {};
  zetOp(doel[kop!] as Record<string, unknown>, rest, waarde);
}

/** The other way: an event back into its form, to correct it. */
export function naarWaarden(vorm: FormulierVorm, gebeurtenis: Readonly<Record<string, unknown>>): Waarden {
  const uit: Record<string, string | readonly string[]> = {};
  for (const veld of [...ALGEMEEN, ...vorm.velden]) {
    const waarde = veld.pad
      .split('.')
      .reduce<unknown>((deel, naam) => (deel as Record<string, unknown> | undefined)?.[naam], gebeurtenis);
    uit[veld.pad] = terug(veld, waarde);
  }
  return uit;
}

function terug(veld: Veld, waarde: unknown): string | readonly string[] {
  if (waarde === undefined || waarde === null) return isLijst(veld) ? [] : '';
  if (veld.soort === 'gedragsregels') return (waarde as { tekst: string }[]).map((r) => r.tekst).join('\n');
  if (veld.soort === 'punten')
    return vanPunten((waarde as Partial<Punt>[]).map(({ tekst = '', reactie = '' }) => ({ tekst, reactie })));
  if (veld.soort === 'regels') return (waarde as string[]).join('\n');
  if (Array.isArray(waarde)) return waarde.map(String);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (veld.soort === 'euro') return (Number(waarde) / 100).toString().replace('.', ',');
  return String(waarde);
}

/** A `besluit` needs an id of its own: made from its day and measure, made unique among those there are. */
export function nieuwBesluitId(op: string, maatregel: string, bekend: readonly string[]): string {
  const basis = `${maatregel || 'besluit'}-${op.slice(0, 10)}`;
  for (let i = 1; ; i++) {
    const id = i === 1 ? basis : `${basis}-${i}`;
    if (!bekend.includes(id)) return id;
  }
}

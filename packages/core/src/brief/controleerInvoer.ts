import type { Brief } from '../beleid/index.ts';
import type { DossierFout } from '../dossier/index.ts';
import { datumInWoorden, plusDagen } from '../shared/index.ts';
import type { Briefaanbod } from './aanbod.ts';
import { delenVan, gevraagd } from './brieftekst.ts';
import type { Briefinvoer, Briefzaak } from './stelBriefOp.ts';

type Veld = Briefaanbod['velden'][number];
const ALLE_VELDEN: readonly Veld[] = [
  'maatregel',
  'gedrag',
  'ingangOp',
  'termijnTot',
  'zienswijzeTot',
  'bedrag',
  'maximum',
];
const MIST: Readonly<Record<Veld, string>> = {
  maatregel: 'Kies welke maatregel het wordt.',
  gedrag: 'Schrijf op wat iemand moet doen of laten, elke regel apart.',
  ingangOp: 'Vul de eerste dag in.',
  termijnTot: 'Vul de termijn in: de laatste dag.',
  zienswijzeTot: 'Vul de laatste dag voor de zienswijze in.',
  bedrag: 'Vul het bedrag in.',
  maximum: 'Vul het maximum in.',
};

/** What is missing, what is not asked, and what does not fit together; everything at once. */
export function controleerInvoer(
  { brief: { deel, hoogstensDagen }, dossier }: Briefzaak,
  { velden, onderdelen }: Briefaanbod,
  invoer: Briefinvoer,
): DossierFout[] {
  const fouten: DossierFout[] = [];
  const meld = (pad: string, reden: string) => void fouten.push({ pad, reden });
  for (const veld of ALLE_VELDEN) {
    const vraagt = velden.includes(veld);
    const leeg = isLeeg(invoer[veld]);
    if (vraagt && leeg) meld(`/${veld}`, MIST[veld]);
    if (!vraagt && !leeg) meld(`/${veld}`, 'Deze brief vraagt hier niet om.');
  }
  for (const { nummer, punten, eigen } of onderdelen) {
    if (eigen && isLeeg(invoer.teksten?.[nummer])) {
      meld(`/teksten/${nummer}`, `Schrijf een tekst voor: ${punten.join('; ')}.`);
    }
  }
  const schrijfbaar = new Set(onderdelen.flatMap(({ nummer, eigen }) => (eigen ? [nummer] : [])));
  for (const nummer of Object.keys(invoer.teksten ?? {})) {
    if (!schrijfbaar.has(nummer))
      meld(`/teksten/${nummer}`, 'Deze brief vraagt hier niet om een eigen tekst.');
  }
  if (
    dossier.object.adres === undefined &&
    delenVan(deel).some(({ tekst }) => gevraagd(tekst).includes('adres'))
  )
    meld('/brief', 'Het adres van dit dossier is niet bekend, en het hoort in deze brief.');
  for (const veld of ['termijnTot', 'zienswijzeTot'] as const) {
    const dag = invoer[veld];
    if (dag !== undefined && dag <= invoer.datum) meld(`/${veld}`, 'Kies een dag na de datum van de brief.');
  }
  fouten.push(...keurDuur(invoer, hoogstensDagen));
  if (invoer.bedrag !== undefined && invoer.maximum !== undefined && invoer.maximum < invoer.bedrag) {
    meld('/maximum', 'Het maximum is lager dan het bedrag.');
  }
  if (invoer.bedrag === 0) meld('/bedrag', 'Het bedrag is nul.');
  fouten.push(...keurBezorging(deel, invoer.bezorging?.wijze));
  return fouten;
}

/** It begins with the letter or later, and does not run longer than the law or the policy allows. */
function keurDuur(
  { datum, ingangOp, termijnTot }: Pick<Briefinvoer, 'datum' | 'ingangOp' | 'termijnTot'>,
  hoogstens: number | undefined,
): DossierFout[] {
  if (ingangOp === undefined) return [];
  if (ingangOp < datum) return [{ pad: '/ingangOp', reden: 'Kies de datum van de brief of een dag daarna.' }];
  if (termijnTot === undefined || termijnTot <= datum) return [];
  if (termijnTot < ingangOp)
    return [{ pad: '/termijnTot', reden: 'De laatste dag ligt voor de eerste dag.' }];
  if (hoogstens === undefined || termijnTot <= plusDagen(ingangOp, hoogstens)) return [];
  const uiterlijk = datumInWoorden(plusDagen(ingangOp, hoogstens));
  return [
    {
      pad: '/termijnTot',
      reden: `Dit duurt hoogstens ${hoogstens} dagen: het eindigt uiterlijk op ${uiterlijk}.`,
    },
  ];
}

const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined ||
  (typeof waarde === 'string' && waarde.trim() === '') ||
  (Array.isArray(waarde) && waarde.every(isLeeg));

/** Ways of delivery of a policy, as the events of the format call them. */
const WIJZEN: Readonly<Record<Brief['bezorging'][number], readonly string[]>> = {
  persoonlijk: ['persoonlijk'],
  aangetekend: ['aangetekend'],
  post: ['post', 'bezorgd'],
  'e-mail': ['digitaal'],
  digitaal: ['digitaal'],
  voorgelezen: ['mondeling'],
};

/** Where the policy says how a letter is delivered it goes that way; a concept goes nowhere yet. */
function keurBezorging({ bezorging, opstellen }: Brief, wijze: string | undefined): DossierFout[] {
  if (bezorging.length === 0 || opstellen?.als === 'concept') return [];
  if (wijze !== undefined && bezorging.some((manier) => WIJZEN[manier].includes(wijze))) return [];
  return [{ pad: '/bezorging/wijze', reden: `Deze brief wordt zo bezorgd: ${bezorging.join(' of ')}.` }];
}

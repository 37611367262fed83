// Days and moments as words. Input is `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` in Dutch local time, or a UTC instant.

const DAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const MS_PER_DAG = 86_400_000;

const inNederland = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as local wall clock, `YYYY-MM-DDThh:mm`. */
export const lokaal = (instant: Date): string => inNederland.format(instant).replace(' ', 'T').slice(0, 16);

/** Local day and, when given, local time. A UTC instant (ending in Z or an offset) is moved to Dutch time. */
function ontleed(op: string): { dag: string; tijd: string | undefined } {
  const heeftZone = op.length > 16 && /(Z|[+-]\d\d:?\d\d)$/.test(op);
  const tekst = heeftZone ? lokaal(new Date(op)) : op;
  return { dag: tekst.slice(0, 10), tijd: tekst.length >= 16 ? tekst.slice(11, 16) : undefined };
}

/** The local day of a day, a moment or an instant. */
export const dagVan = (op: string): string => ontleed(op).dag;

const dagnummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / MS_PER_DAG;

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export const dagenTussen = (van: string, tot: string): number =>
  dagnummer(dagVan(tot)) - dagnummer(dagVan(van));

/** Day so many days later. */
export const plusDagen = (dag: string, aantal: number): string =>
  new Date((dagnummer(dag) + aantal) * MS_PER_DAG).toISOString().slice(0, 10);

/** Today in the Netherlands. */
export const vandaag = (nu: Date = new Date()): string => lokaal(nu).slice(0, 10);

/** `vr 15 mei 2026`; the text itself when it is no date, so that a fault shows instead of hiding. */
export function datumInWoorden(op: string): string {
  const { dag } = ontleed(op);
  const nummer = dagnummer(dag);
  if (!Number.isInteger(nummer)) return op;
  const [jaar, maand, dagNr] = dag.split('-');
  const weekdag = DAGEN[new Date(nummer * MS_PER_DAG).getUTCDay()];
  return `${weekdag} ${Number(dagNr)} ${MAANDEN[Number(maand) - 1]} ${jaar}`;
}

const voluit = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `1 januari 2026`: the day of a regulation, where nobody asks for the day of the week. */
export function datumVoluit(op: string): string {
  const nummer = dagnummer(ontleed(op).dag);
  return Number.isInteger(nummer) ? voluit.format(new Date(nummer * MS_PER_DAG)) : op;
}

/** `15 mei`, with the year when it is not the year of `nu`. */
export function datumKort(op: string, nu: string = vandaag()): string {
  const [, dagNr, maand, jaar] = datumInWoorden(op).split(' ');
  if (jaar === undefined) return op;
  return jaar === nu.slice(0, 4) ? `${dagNr} ${maand}` : `${dagNr} ${maand} ${jaar}`;
}

/** `vr 15 mei 2026, 22:15 uur`; without the time when only the day is known. */
export function momentInWoorden(op: string): string {
  const { tijd } = ontleed(op);
  return tijd ? `${datumInWoorden(op)}, ${tijd} uur` : datumInWoorden(op);
}

/** `22:15`, or nothing when only the day is known. */
export const tijdVan = (op: string): string | undefined => ontleed(op).tijd;

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

/** A last day in words: `nog 3 dagen`, `morgen`, `vandaag`, `2 dagen te laat`. */
export function termijnInWoorden(tot: string, nu: string = vandaag()): string {
  const over = dagenTussen(nu, tot);
  if (over < 0) return `${dagen(-over)} te laat`;
  if (over === 0) return 'vandaag';
  if (over === 1) return 'morgen';
  return `nog ${dagen(over)}`;
}

export type Toon = 'gevaar' | 'let-op' | 'goed' | 'info' | 'rustig';

/** Late is danger; today and the two days after ask attention (a week for a fatal term); later is calm. */
export function termijnToon(tot: string, fataal = false, nu: string = vandaag()): Toon {
  const over = dagenTussen(nu, tot);
  if (over < 0) return 'gevaar';
  return over <= (fataal ? 7 : 2) ? 'let-op' : 'rustig';
}

/** How long ago: `vandaag`, `gisteren`, `3 dagen geleden`, `5 weken geleden`, `8 maanden geleden`. */
export function geledenInWoorden(op: string, nu: string = vandaag()): string {
  const sinds = dagenTussen(op, nu);
  if (sinds < 0) return datumKort(op, nu);
  if (sinds === 0) return 'vandaag';
  if (sinds === 1) return 'gisteren';
  if (sinds < 14) return `${sinds} dagen geleden`;
  if (sinds < 63) return `${Math.floor(sinds / 7)} weken geleden`;
  if (sinds < 730) return `${Math.floor(sinds / 30.44)} maanden geleden`;
  return `${Math.floor(sinds / 365.25)} jaar geleden`;
}

/** A sentence with its `2026-05-15` and `2026-05-15T22:00` written as people do. */
export const datumsInTekst = (tekst: string): string =>
  tekst.replace(/\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?\b/g, (op) => momentInWoorden(op));

import type { Beleid } from './beleid.ts';

/** Something a jurist has to confirm, and where on the page it stands. */
export type TeBevestigen = { readonly wat: string; readonly tekst: string; readonly anker: string };

/** The chapter of each part of a policy. Steps have a place of their own. */
export const HOOFDSTUK_VAN: Readonly<Partial<Record<keyof Beleid, string>>> = {
  fasen: 'stappen',
  stappen: 'stappen',
  regie: 'regie',
  termijnen: 'termijnen',
  bedragen: 'bedragen',
  normen: 'bedragen',
  feiten: 'vragen',
  definities: 'definities',
  categorieen: 'categorieen',
  afbakening: 'afbakening',
  instrumenten: 'instrumenten',
  grenzen: 'grenzen',
  brieven: 'brieven',
  dossierlijst: 'dossierlijst',
  overlegvormen: 'overleg',
  weegfactoren: 'weging',
  gereedheid: 'gereedheid',
  draaiboek: 'draaiboek',
  randvoorwaarden: 'randvoorwaarden',
  deelmatrix: 'delen',
  informatieschemas: 'informatieschemas',
  bewaring: 'bewaring',
  evaluatie: 'evaluatie',
};

/** Everything that is marked as uncertain, in the order of the policy, however deep it stands. */
export function teBevestigen(beleid: Beleid): TeBevestigen[] {
  const uit: TeBevestigen[] = [];
  for (const [deel, inhoud] of Object.entries(beleid)) {
    const anker = HOOFDSTUK_VAN[deel as keyof Beleid];
    if (anker !== undefined) loop(inhoud, anker, anker, uit);
  }
  return uit;
}

function loop(ding: unknown, wat: string, anker: string, uit: TeBevestigen[]): void {
  if (Array.isArray(ding)) {
    for (const deel of ding) loop(deel, wat, anker, uit);
    return;
  }
  if (typeof ding !== 'object' || ding === null) return;
  const { naam, tekst, id, criteria, teBevestigen: merk } = ding as Readonly<Record<string, unknown>>;
  const eigen = [naam, tekst].find((t): t is string => typeof t === 'string') ?? wat;
  const plek = Array.isArray(criteria) && typeof id === 'string' ? `stap-${id}` : anker;
  if (typeof merk === 'string') uit.push({ wat: eigen, tekst: merk, anker: plek });
  for (const [sleutel, deel] of Object.entries(ding)) {
    // Where nothing has a name yet, the key names it: norms and facts stand in a record.
    loop(deel, eigen === anker ? sleutel : eigen, plek, uit);
  }
}

import type { DemoAccounts } from '@luwte/core/contract';

type Account = DemoAccounts['items'][number];

/** Accounts per municipality, in the order in which each first appears. */
export function perGemeente(items: readonly Account[]): { gemeente: string; accounts: Account[] }[] {
  const groepen = new Map<string, Account[]>();
  for (const account of items) {
    const groep = groepen.get(account.gemeente);
    if (groep) groep.push(account);
    else groepen.set(account.gemeente, [account]);
  }
  return [...groepen].map(([gemeente, accounts]) => ({ gemeente, accounts }));
}

/** Stands for wherever the product runs: only whether a path leaves it matters. */
const HIER = 'https://hier.invalid';

/**
 * Where to go after the login: a path of this product only, never another site. Read as the browser reads it,
 * because it drops tabs and line ends and takes a backslash for a slash.
 */
export function veiligTerug(terug: string | null): string {
  if (!terug?.startsWith('/') || !URL.canParse(terug, HIER)) return '/';
  const { origin, pathname, search, hash } = new URL(terug, HIER);
  const weg = origin !== HIER || pathname.startsWith('//') || pathname.startsWith('/inloggen');
  return weg ? '/' : pathname + search + hash;
}

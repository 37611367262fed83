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

/** Where to go after the login: a path of this product only, never another site. */
export const veiligTerug = (terug: string | null): string =>
  terug && /^\/(?![/\\])/.test(terug) && !terug.startsWith('/inloggen') ? terug : '/';

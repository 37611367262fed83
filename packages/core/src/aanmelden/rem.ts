/** What tries are counted on. See `REM` for why there are several. */
export type Remsoort = 'account' | 'adres' | 'paar' | 'apparaat' | 'tweede-factor' | 'bericht' | 'link';

export type Remregel = {
  /** So many tries cost nothing. */
  readonly gratis: number;
  /** After that a try costs this long; it doubles with each next one. */
  readonly eersteWachtS: number;
  readonly langsteWachtS: number;
  /** After so long without a try all is forgotten. */
  readonly vergeetNaS: number;
};

const MINUUT = 60;
const UUR = 3_600;

/**
 * How often somebody may try.
 *
 * A person who signs in from a browser that is not known yet is counted three times: with the account and the address
 * together, and more generously with the account and with the address alone (guessing one account from many places,
 * many accounts from one place). A browser from which this account has signed in before is counted on itself
 * only. So a stranger, however busy, never keeps the owner out of the own browser; from a new one the owner waits fifteen
 * minutes at most, or makes the browser a known one by the link in a mail.
 */
export const REM: Readonly<Record<Remsoort, Remregel>> = {
  paar: { gratis: 5, eersteWachtS: MINUUT, langsteWachtS: UUR, vergeetNaS: 24 * UUR },
  apparaat: { gratis: 5, eersteWachtS: MINUUT, langsteWachtS: UUR, vergeetNaS: 24 * UUR },
  account: { gratis: 20, eersteWachtS: MINUUT, langsteWachtS: 15 * MINUUT, vergeetNaS: 24 * UUR },
  // Wide: a whole office may stand behind one address.
  adres: { gratis: 50, eersteWachtS: MINUUT, langsteWachtS: 15 * MINUUT, vergeetNaS: UUR },
  // Only who knows the password gets this far. A code has six digits, so the wait grows to a day.
  'tweede-factor': { gratis: 5, eersteWachtS: MINUUT, langsteWachtS: 24 * UUR, vergeetNaS: 24 * UUR },
  // Links of somebody without an account, by address: wide for an office, narrow for who guesses.
  link: { gratis: 20, eersteWachtS: MINUUT, langsteWachtS: UUR, vergeetNaS: 24 * UUR },
  // Mails that somebody asks for: more is a nuisance to who gets them.
  bericht: { gratis: 3, eersteWachtS: 15 * MINUUT, langsteWachtS: 6 * UUR, vergeetNaS: 24 * UUR },
};

export type Remstand = {
  readonly pogingen: number;
  readonly laatste: Date;
  readonly wachtTot: Date | null;
};

/**
 * May somebody try now, and how does it stand after this try? A try is counted before its outcome is known, so that
 * many at once count one by one; one that has to wait does not count.
 *
 * @returns the next state, or undefined when it is too early
 */
export function beoordeelPoging(
  soort: Remsoort,
  stand: Remstand | undefined,
  nu: Date,
): Remstand | undefined {
  const regel = REM[soort];
  const vergeten = !stand || nu.getTime() - stand.laatste.getTime() >= regel.vergeetNaS * 1_000;
  if (!vergeten && stand.wachtTot && stand.wachtTot > nu) return undefined;
  const pogingen = (vergeten ? 0 : stand.pogingen) + 1;
  const wacht = wachtSeconden(regel, pogingen);
  return { pogingen, laatste: nu, wachtTot: wacht > 0 ? new Date(nu.getTime() + wacht * 1_000) : null };
}

/** Seconds until the next try is due, after so many that failed. */
export function wachtSeconden(regel: Remregel, pogingen: number): number {
  const boven = pogingen - regel.gratis;
  if (boven < 0) return 0;
  return Math.min(regel.eersteWachtS * 2 ** Math.min(boven, 30), regel.langsteWachtS);
}

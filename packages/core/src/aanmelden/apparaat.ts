const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Headless)?(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
];
const SYSTEMEN: readonly (readonly [string, RegExp])[] = [
  ['een iPhone of iPad', /\b(iPhone|iPad)\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['een Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * Browser and system in words, to know one's own sessions by: `Firefox op Windows`. Only these words are kept, never
 * what the browser sent: that can hold anything.
 */
export function omschrijfApparaat(userAgent: string | undefined): string {
  const tekst = (userAgent ?? '').slice(0, 500);
  const vind = (lijst: typeof BROWSERS) => lijst.find(([, patroon]) => patroon.test(tekst))?.[0];
  return `${vind(BROWSERS) ?? 'Onbekende browser'} op ${vind(SYSTEMEN) ?? 'een onbekend systeem'}`;
}

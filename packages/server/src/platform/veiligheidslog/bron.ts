import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** Where a request comes from: what every line of the security log says, without each use case passing it on. */
export type Bron = {
  /** W3C Trace Context: 32 lower-case hex digits. */
  readonly traceId: string;
  /** Span of this request, 16 hex digits. */
  readonly operationId?: string;
  /** Span of the caller, 16 hex digits, when it sent one. */
  readonly ouderId?: string;
  readonly adres?: string;
  readonly agent?: string;
  /** Pattern of the road, such as `GET /dossiers/:id`, or the command. */
  readonly weg?: string;
};

const lopend = new AsyncLocalStorage<Bron>();

/** Runs `werk` as part of the request that came from `bron`. */
export const vanuit = <T>(bron: Bron, werk: () => T): T => lopend.run(bron, werk);

/** The request that runs now; outside one a trace of its own and nothing else. */
export const huidigeBron = (): Bron => lopend.getStore() ?? { traceId: nieuweTrace() };

export const nieuweTrace = (): string => randomBytes(16).toString('hex');

export const nieuweOperatie = (): string => randomBytes(8).toString('hex');

/** The trace a caller sent along (W3C `traceparent`), or undefined when it is absent or not in form. */
export function leesTraceparent(kop: string | undefined): { traceId: string; ouderId: string } | undefined {
  const [, traceId, ouderId] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(kop ?? '') ?? [];
  if (traceId === undefined || ouderId === undefined) return undefined;
  // All zeros means "none" in the standard; version ff does not exist.
  if (/^0+$/.test(traceId) || /^0+$/.test(ouderId) || kop?.startsWith('ff')) return undefined;
  return { traceId, ouderId };
}

const FAMILIES = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMEN = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** A browser header as `Firefox, Windows`: enough to see that something is odd, too little to follow a person. */
export function kortAgent(kop: string | undefined): string | undefined {
  if (kop === undefined) return undefined;
  const tekst = kop.slice(0, 500);
  const vind = (lijst: readonly (readonly [string, RegExp])[]) =>
    lijst.find(([, vorm]) => vorm.test(tekst))?.[0] ?? 'onbekend';
  return `${vind(FAMILIES)}, ${vind(SYSTEMEN)}`;
}

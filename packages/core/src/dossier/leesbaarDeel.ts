import { type Datum, dagVan, isTijdstip } from '../shared/index.ts';
import { type FeitWaarde, zFeitWaarde } from './dossier.schema.ts';
import { lijst, tekst, velden } from './ruw.ts';
import { zoekOnveilig } from './veiligeBoom.ts';
import { type Spoor, zSpoor } from './waardenlijsten.ts';

/** What can still be read of a file with faults: enough to choose a policy and to check the facts against it. */
export type LeesbaarDeel = {
  readonly spoor: Spoor;
  readonly gemeente: string | undefined;
  readonly beleid: string | undefined;
  readonly eersteDag: Datum | undefined;
  readonly laatsteDag: Datum | undefined;
  readonly feiten: Readonly<Record<string, FeitWaarde>>;
  /** Judgements with their place in the kroniek. */
  readonly oordelen: readonly {
    readonly plaats: number;
    readonly feit: string;
    readonly waarde: FeitWaarde;
  }[];
};

/** @returns undefined when no policy can be chosen: an unsafe file, or one without a known track */
export function leesbaarDeel(invoer: unknown): LeesbaarDeel | undefined {
  if (zoekOnveilig(invoer).length > 0) return undefined;
  const ruw = velden(invoer);
  const spoor = zSpoor.safeParse(ruw.spoor);
  if (!spoor.success) return undefined;
  const kroniek = lijst(ruw.kroniek).map(velden);
  const dagen = kroniek.flatMap(({ op }) => (isTijdstip(op) ? [dagVan(op)] : [])).sort();
  return {
    spoor: spoor.data,
    gemeente: tekst(ruw.gemeente),
    beleid: tekst(ruw.beleid),
    eersteDag: dagen[0],
    laatsteDag: dagen.at(-1),
    feiten: Object.fromEntries(
      Object.entries(velden(ruw.feiten)).flatMap(([naam, waarde]) => {
        const gelezen = zFeitWaarde.safeParse(waarde);
        return gelezen.success ? [[naam, gelezen.data]] : [];
      }),
    ),
    oordelen: kroniek.flatMap((g, plaats) => {
      const feit = g.soort === 'oordeel' ? tekst(g.feit) : undefined;
      const waarde = zFeitWaarde.safeParse(g.waarde);
      return feit !== undefined && waarde.success ? [{ plaats, feit, waarde: waarde.data }] : [];
    }),
  };
}

import type { Beleid } from '../beleid.schema.ts';
import type { Voorwaarde } from '../voorwaarde.schema.ts';
import { type Omgeving, plekVan } from './omgeving.ts';

/**
 * Derived facts that rest on themselves, and steps that wait for each other.
 * @returns whether the derived facts can be followed to their end
 */
export function controleerKringen(o: Omgeving, eigen: Beleid): boolean {
  const feiten = new Map(
    [...o.feiten].map(([naam, feit]) => [naam, feit.afgeleid === undefined ? [] : feitenIn(feit.afgeleid)]),
  );
  const feitkringen = zoekKringen(feiten);
  for (const kring of feitkringen) {
    o.meld(
      `/feiten/${kring[0]}/afgeleid`,
      `Dit feit hangt van zichzelf af: ${kring.join(' → ')}.`,
      'Maak een van deze feiten onafhankelijk van de andere.',
    );
  }
  const stappen = new Map(o.beleid.stappen.map((s) => [s.id, s.voorafgaand.map((v) => v.stap)]));
  for (const kring of zoekKringen(stappen)) {
    const eerste = o.beleid.stappen.find((s) => s.id === kring[0])!;
    o.meld(
      `${plekVan('stappen', eigen.stappen, eerste)}/voorafgaand`,
      `Deze stappen wachten op elkaar: ${kring.join(' → ')}.`,
      'Haal een van deze voorwaarden vooraf weg.',
    );
  }
  return feitkringen.length === 0;
}

/** Names of the facts in a condition. */
export function feitenIn(v: Voorwaarde): string[] {
  if ('alle' in v) return v.alle.flatMap(feitenIn);
  if ('een' in v) return v.een.flatMap(feitenIn);
  if ('niet' in v) return feitenIn(v.niet);
  if ('feit' in v) return [v.feit];
  return 'vraag' in v ? [v.vraag] : [];
}

/** One circle per group, from its first node back to it. Iterative: a chain may be as long as a file allows. */
function zoekKringen(graaf: ReadonlyMap<string, readonly string[]>): string[][] {
  const klaar = new Set<string>();
  const kringen: string[][] = [];
  for (const begin of graaf.keys()) {
    const pad: { naam: string; volgende: number }[] = [{ naam: begin, volgende: 0 }];
    const opPad = new Set([begin]);
    while (pad.length > 0 && !klaar.has(begin)) {
      const hier = pad.at(-1)!;
      const naar = graaf.get(hier.naam)?.[hier.volgende++];
      if (naar === undefined) {
        klaar.add(hier.naam);
        opPad.delete(hier.naam);
        pad.pop();
      } else if (opPad.has(naar)) {
        const kring = pad.slice(pad.findIndex((p) => p.naam === naar)).map((p) => p.naam);
        kringen.push([...kring, naar]);
        for (const naam of kring) klaar.add(naam);
        pad.length = 0;
      } else if (!klaar.has(naar)) {
        pad.push({ naam: naar, volgende: 0 });
        opPad.add(naar);
      }
    }
  }
  return kringen;
}

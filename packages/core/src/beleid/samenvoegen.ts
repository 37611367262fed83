import { ok, type Result } from '../shared/index.ts';
import type { Beleid } from './beleid.schema.ts';
import { type BeleidFout, suggestie } from './fout.ts';
import type { Overschrijving } from './gecompileerd.ts';
import { LIJSTNAMEN } from './onderdelen.schema.ts';

export type Samengevoegd = { readonly beleid: Beleid; readonly overschreven: readonly Overschrijving[] };

/** The day on which a policy takes effect: from the source, or the marked assumption of an example. */
export const versieVan = (beleid: Beleid): string | undefined =>
  beleid.geldigVan ?? beleid.aangenomenGeldigVan;

/**
 * Fills a policy with everything it builds on, the deepest foundation first. An own id or key takes the place of
 * the same one below it, and that is recorded. Refuses an unknown foundation and a circle of foundations.
 */
export function voegSamen(
  beleid: Beleid,
  bibliotheek: readonly Beleid[],
): Result<Samengevoegd, readonly BeleidFout[]> {
  return bouw(beleid, bibliotheek, [beleid.id]);
}

function bouw(
  beleid: Beleid,
  bibliotheek: readonly Beleid[],
  onderweg: readonly string[],
): Result<Samengevoegd, readonly BeleidFout[]> {
  const fouten: BeleidFout[] = [];
  let onder: Samengevoegd | undefined;
  beleid.bouwtVoortOp.forEach((id, i) => {
    const pad = `/bouwtVoortOp/${i}`;
    if (onderweg.includes(id)) {
      const kring = [...onderweg.slice(onderweg.indexOf(id)), id].join(' → ');
      fouten.push({
        pad,
        reden: `Dit beleid bouwt in een kring op zichzelf voort: ${kring}.`,
        herstel: 'Haal een van deze verwijzingen weg.',
      });
      return;
    }
    const gevonden = kies(beleid, id, bibliotheek);
    if (gevonden === undefined) {
      const bekend = bibliotheek.map((b) => b.id);
      fouten.push({
        pad,
        reden: `Het beleid "${id}" waarop dit voortbouwt, bestaat niet.${suggestie(id, bekend)}`,
        herstel: 'Zet het bestand met dit id erbij of haal de verwijzing weg.',
      });
      return;
    }
    const gebouwd = bouw(gevonden, bibliotheek, [...onderweg, id]);
    if (!gebouwd.ok) fouten.push(...gebouwd.error.map((fout) => ({ ...fout, pad })));
    else onder = onder === undefined ? gebouwd.value : stapel(onder.beleid, gebouwd.value.beleid);
  });
  if (fouten.length > 0) return { ok: false, error: fouten };
  if (onder === undefined) return ok({ beleid, overschreven: [] });
  return ok(stapel(onder.beleid, beleid));
}

/**
 * The version in force when this policy takes effect, else the earliest. The same track goes first: what holds in
 * both tracks is kept once.
 */
function kies(beleid: Beleid, id: string, bibliotheek: readonly Beleid[]): Beleid | undefined {
  const met = bibliotheek.filter((b) => b.id === id);
  const zelfdeSpoor = met.filter((b) => b.spoor === beleid.spoor);
  const op = versieVan(beleid) ?? '';
  const oplopend = [...(zelfdeSpoor.length > 0 ? zelfdeSpoor : met)].sort((a, b) =>
    (versieVan(a) ?? '') < (versieVan(b) ?? '') ? -1 : 1,
  );
  return oplopend.findLast((b) => (versieVan(b) ?? '') <= op) ?? oplopend[0];
}

/** What a foundation keeps for the other track does not reach this policy. */
function voorSpoor(onder: Beleid, spoor: Beleid['spoor']): Beleid {
  if (onder.spoor === spoor) return onder;
  const hoort = (deel: { spoor?: string | undefined }): boolean =>
    deel.spoor === undefined || deel.spoor === spoor;
  return {
    ...onder,
    normen: Object.fromEntries(Object.entries(onder.normen).filter(([, norm]) => hoort(norm))),
    ...Object.fromEntries(
      LIJSTNAMEN.map((naam) => [naam, (onder[naam] as { spoor?: string }[]).filter(hoort)]),
    ),
  };
}

/** What lower layers replaced among each other is not told: only what this policy itself changes. */
function stapel(laag: Beleid, eigen: Beleid): Samengevoegd {
  const onder = voorSpoor(laag, eigen.spoor);
  const overschreven: Overschrijving[] = [];
  const meld = (pad: string): void => {
    overschreven.push({ pad, van: onder.id });
  };
  const metId = <T extends { id?: string | undefined }>(
    naam: string,
    laag: readonly T[],
    hoog: readonly T[],
  ): T[] => {
    const hogere = new Map(hoog.flatMap((deel) => (deel.id === undefined ? [] : [[deel.id, deel] as const])));
    const gebruikt = new Set<T>();
    const uit = laag.map((deel) => {
      const vervanger = deel.id === undefined ? undefined : hogere.get(deel.id);
      if (vervanger === undefined) return deel;
      meld(`/${naam}/${deel.id}`);
      gebruikt.add(vervanger);
      return vervanger;
    });
    return [...uit, ...hoog.filter((deel) => !gebruikt.has(deel))];
  };
  const metSleutel = <T>(
    naam: string,
    laag: Record<string, T>,
    hoog: Record<string, T>,
  ): Record<string, T> => {
    for (const sleutel of Object.keys(hoog)) if (Object.hasOwn(laag, sleutel)) meld(`/${naam}/${sleutel}`);
    return { ...laag, ...hoog };
  };
  const apvArtikel = eigen.apvArtikel ?? onder.apvArtikel;
  const beleid: Beleid = {
    ...eigen,
    ...(apvArtikel && { apvArtikel }),
    bedragen: { ...onder.bedragen, ...eigen.bedragen },
    openVragen: [...onder.openVragen, ...eigen.openVragen],
    regie: metId('regie', onder.regie, eigen.regie),
    fasen: metId('fasen', onder.fasen, eigen.fasen),
    stappen: metId('stappen', onder.stappen, eigen.stappen),
    termijnen: metId('termijnen', onder.termijnen, eigen.termijnen),
    bronnen: metSleutel('bronnen', onder.bronnen, eigen.bronnen),
    feiten: metSleutel('feiten', onder.feiten, eigen.feiten),
    normen: metSleutel('normen', onder.normen, eigen.normen),
    woorden: metSleutel('woorden', onder.woorden, eigen.woorden),
    gebreken: metSleutel('gebreken', onder.gebreken, eigen.gebreken),
    ...Object.fromEntries(
      LIJSTNAMEN.map((naam) => [naam, metId<{ id: string }>(naam, onder[naam], eigen[naam])]),
    ),
  };
  return { beleid, overschreven };
}

import type { DossierToets } from '@luwte/core/contract';

export type Gebrek = DossierToets['toets']['gebreken'][number];
export type Afdoening = DossierToets['afdoeningen'][number];

const GEWICHT = { blokkerend: 0, risico: 1, aandacht: 2 } as const;
/** As many lines as people read at a glance. */
const HOOGSTENS = 5;

export type Verdeling = {
  /** Always shown: all that block, and the heaviest others up to five lines. */
  readonly zichtbaar: readonly Gebrek[];
  readonly gevouwen: readonly Gebrek[];
  /** Settled by a person while the evidence is unchanged. */
  readonly afgedaan: readonly { readonly gebrek: Gebrek; readonly afdoening: Afdoening }[];
};

/** Which defects stand open on the screen, which fold, which are settled. Heaviest first, order kept within. */
export function verdeel(gebreken: readonly Gebrek[], afdoeningen: readonly Afdoening[]): Verdeling {
  const afgedaan: Verdeling['afgedaan'][number][] = [];
  const open: Gebrek[] = [];
  for (const gebrek of gebreken) {
    const afdoening = afdoeningen.find(
      (a) => a.code === gebrek.code && a.bij === gebrek.bij && a.tekst === gebrek.tekst,
    );
    if (afdoening) afgedaan.push({ gebrek, afdoening });
    else open.push(gebrek);
  }
  open.sort((a, b) => GEWICHT[a.zwaarte] - GEWICHT[b.zwaarte]);
  const blokkerend = open.filter((gebrek) => gebrek.zwaarte === 'blokkerend').length;
  const grens = Math.max(blokkerend, HOOGSTENS);
  return { zichtbaar: open.slice(0, grens), gevouwen: open.slice(grens), afgedaan };
}

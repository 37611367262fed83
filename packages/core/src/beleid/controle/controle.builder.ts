import { eenBeleidsbestand, gelezen } from '../beleid.builder.ts';
import { compileerBeleid } from '../compileerBeleid.ts';

type Bestand = Record<string, unknown>;

/** Every fault of a policy file as `path: reason mend`, in the order in which it is told. */
export function fouten(anders: Bestand, bibliotheek: readonly Bestand[] = []): string[] {
  const uit = compileerBeleid(gelezen(eenBeleidsbestand(anders)), bibliotheek.map(gelezen));
  return uit.ok ? [] : uit.error.map((f) => `${f.pad}: ${f.reden} ${f.herstel}`);
}

/** A step with only what it has to have. */
export const eenStap = (anders: Bestand = {}): Bestand => ({
  id: 's',
  naam: 'S',
  fase: 'begin',
  wie: 'w',
  criteria: [],
  bron: 'par',
  ...anders,
});

/** The faults of a policy with this one step. */
export const foutenVanStap = (anders: Bestand): string[] => fouten({ stappen: [eenStap(anders)] });

/** Where the criterion of `foutenVanCriterium` stands. */
export const C = '/stappen/0/criteria/0';
/** The faults of a policy with a step of this one criterion. */
export const foutenVanCriterium = (v: Bestand): string[] =>
  foutenVanStap({ criteria: [{ tekst: 'Tekst.', bron: 'par', ...v }] });

/** The faults of a policy with this one term, which starts at a melding. */
export const foutenVanTermijn = (anders: Bestand): string[] =>
  fouten({
    termijnen: [
      { id: 't', naam: 'T', bij: { soort: 'melding' }, atw: 'nee', gevolg: 'G.', bron: 'par', ...anders },
    ],
  });

/** What is said of a source key that the policy does not have. */
export const geenBron = (pad: string): string =>
  `${pad}: De bron "nergens" bestaat niet. Zet deze bron onder "bronnen" of noem een bron die er staat.`;

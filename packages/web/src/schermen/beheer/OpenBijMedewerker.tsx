import { Heading, Laden, Paragraph } from '../../components/index.ts';
import { datumVoluit } from '../../lib/datum.ts';
import { AANWIJZING } from '../../teksten/beheer.ts';
import { rolNaam } from '../../teksten/nl.ts';
import { MEDEWERKERS } from '../../teksten/organisatie.ts';
import { useOpenstaand } from './organisatie.api.ts';

/** What somebody leaves behind: cases by number only, because a beheerder reads none. */
export function OpenBijMedewerker({ id }: { readonly id: string }) {
  const open = useOpenstaand(id);
  return (
    <Laden vraag={open}>
      {({ taken, regie, aanwijzingen, plaatsen }) => {
        const regels = uniek([
          ...regie.map((kenmerk) => `Regie in ${kenmerk}`),
          ...taken.map(
            ({ kenmerk, uiterlijk }) =>
              `Taak${kenmerk ? ` in ${kenmerk}` : ''}${uiterlijk ? `, uiterlijk ${datumVoluit(uiterlijk)}` : ''}`,
          ),
          ...aanwijzingen.map(
            ({ soort, besluit }) =>
              `Aanwijzing ${(AANWIJZING as Readonly<Record<string, string>>)[soort] ?? soort} (${besluit})`,
          ),
          ...plaatsen.map(({ kenmerk, rol }) => `${rolNaam(rol)} in ${kenmerk}`),
        ]);
        if (regels.length === 0) return <Paragraph>{MEDEWERKERS.nietsOpen}</Paragraph>;
        return (
          <>
            <Heading niveau={3}>
              {MEDEWERKERS.openstaand} ({regels.length})
            </Heading>
            <ul className="utrecht-unordered-list luwte-open-werk">
              {regels.map((regel) => (
                <li key={regel} className="utrecht-unordered-list__item">
                  {regel}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Laden>
  );
}

/** Two tasks in one case on one day read the same: said once, with how many. */
function uniek(regels: readonly string[]): string[] {
  const aantal = new Map<string, number>();
  for (const regel of regels) aantal.set(regel, (aantal.get(regel) ?? 0) + 1);
  return [...aantal].map(([regel, n]) => (n === 1 ? regel : `${regel} (${n} keer)`));
}

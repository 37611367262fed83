import type { ReactNode } from 'react';
import { Bron, TeBevestigen } from './Bron.tsx';
import type { Beleid } from './beleid.ts';

type Deel = { readonly naam: string; readonly bron: string; readonly teBevestigen?: string | undefined };
type Props = { readonly beleid: Beleid; readonly deel: Deel; readonly children?: ReactNode };

/** The cell or line that names a part: its name, its source, and what a jurist has to confirm. */
export function Onderdeel({ beleid, deel, children }: Props) {
  return (
    <div>
      <strong>{deel.naam}</strong> <Bron beleid={beleid} sleutel={deel.bron} />
      {children}
      <TeBevestigen tekst={deel.teBevestigen} />
    </div>
  );
}

export const NIET_IN_BRON = 'staat niet in de bron; in te vullen voor activeren';

/** A value, or that the source does not give it. */
export const ofLeeg = (waarde: string | null | undefined): string => waarde ?? NIET_IN_BRON;

/** Sentences under each other; one sentence needs no list. */
export function Zinnen({ zinnen }: { readonly zinnen: readonly string[] }) {
  if (zinnen.length === 0) return null;
  if (zinnen.length === 1) return <span>{zinnen[0]}</span>;
  return (
    <ul className="luwte-beleid__voorwaarden">
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  );
}

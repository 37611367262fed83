import type { StapUitkomst, WatAls } from '@luwte/core/watals';
import type { ReactNode } from 'react';
import { Details, Heading, Paragraph } from '../../components/index.ts';
import { Verdelingstaaf } from './Verdelingstaaf.tsx';

type Props = {
  readonly titel: string;
  readonly stappen: readonly StapUitkomst[];
  readonly indeling: WatAls['indeling'];
  readonly children?: ReactNode;
};

/** The steps that come out differently, of dossiers or of persons. */
export function Stappen({ titel, stappen, indeling, children }: Props) {
  const anders = stappen.filter((s) => s.eerder.aantal + s.later.aantal + s.dicht + s.vrij > 0);
  return (
    <section className="luwte-kaart luwte-stapel" aria-label={titel}>
      <Heading niveau={2}>{titel}</Heading>
      {children ? <Paragraph>{children}</Paragraph> : null}
      {anders.length === 0 ? <Paragraph>Elke stap komt op dezelfde dag open.</Paragraph> : null}
      {anders.map((stap) => (
        <Stap key={stap.id} stap={stap} indeling={indeling} />
      ))}
    </section>
  );
}

function Stap({ stap, indeling }: { readonly stap: StapUitkomst; readonly indeling: WatAls['indeling'] }) {
  return (
    <article className="luwte-stapel luwte-stapel--dicht luwte-watals__stap">
      <Heading niveau={3}>{stap.naam}</Heading>
      <Paragraph>{tellingen(stap)}</Paragraph>
      <Verdelingstaaf verdeling={stap.eerder} maat="dagen" indeling={indeling} wat="Eerder" />
      <Verdelingstaaf verdeling={stap.later} maat="dagen" indeling={indeling} wat="Later" />
      {stap.mist.length > 0 ? (
        <Details kop="Wat er onder het nieuwe beleid ontbrak">
          <ul className="utrecht-unordered-list">
            {stap.mist.map((m) => (
              <li key={m.criterium} className="utrecht-unordered-list__item">
                {m.tekst} ({m.keer} keer)
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </article>
  );
}

/** `Zelfde dag: 3. Later: 12.`: what did not happen is left out. */
const tellingen = ({ gelijk, eerder, later, dicht, vrij }: StapUitkomst): string =>
  [
    ['Zelfde dag', gelijk],
    ['Eerder', eerder.aantal],
    ['Later', later.aantal],
    ['Niet meer mogelijk', dicht],
    ['Nu wel mogelijk', vrij],
  ]
    .flatMap(([naam, aantal]) => (aantal === 0 ? [] : [`${naam}: ${aantal}.`]))
    .join(' ');

import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, Details, Heading, klassen } from '../../../components/index.ts';
import { useWoord } from '../../../schil/SessieContext.tsx';
import { aantalVan, hoofdletter } from '../../../teksten/nl.ts';
import { dichtbij, type Sport, splitsNodig, sporten } from './sporten.ts';

type Props = { readonly kop: DossierKop; readonly toets: DossierToets };

const TEKEN: Readonly<Record<Sport['stand'], string>> = {
  gedaan: '✓',
  'nu-mogelijk': '►',
  nu: '►',
  later: '',
  'niet-van-toepassing': '–',
};

/**
 * The ladder of the policy, drawn as stairs: done, where we stand, and what is still needed. Of a long one a phone shows
 * the rungs around where we stand, and the rest when somebody asks.
 */
export function Ladder({ kop, toets }: Props) {
  const woord = useWoord();
  const [heel, zetHeel] = useState(false);
  const treden = sporten(toets);
  if (treden.length === 0) return null;
  const nodig = kop.nogNodig === undefined ? undefined : splitsNodig(kop.nogNodig);
  const { van, tot } = dichtbij(treden);
  const isLang = tot - van < treden.length;
  const kanNu = treden.some(({ stand }) => stand === 'nu-mogelijk');
  return (
    <section className="luwte-kaart" aria-label="Ladder">
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>{hoofdletter(woord('ladder', 'Ladder'))}</Heading>
        {nodig ? (
          <p className={klassen('utrecht-paragraph', kanNu ? 'luwte-ladder__kan' : 'luwte-ladder__nodig')}>
            {nodig.kop}
          </p>
        ) : null}
      </div>
      <ol className="luwte-ladder">
        {treden.map((sport, i) => (
          <li
            key={sport.stap.id}
            className={klassen(
              'luwte-sport',
              `luwte-sport--${sport.stand}`,
              !heel && (i < van || i >= tot) && 'luwte-sport--ver',
            )}
          >
            <a href={`#stap-${sport.stap.id}`} className="luwte-sport__link">
              <span aria-hidden="true" className="luwte-sport__teken">
                {TEKEN[sport.stand]}
              </span>
              <span className="luwte-sport__naam">{sport.stap.naam}</span>
              <span className="luwte-sport__stand">{standTekst(sport)}</span>
            </a>
          </li>
        ))}
      </ol>
      {isLang ? (
        <div className="luwte-ladder__meer">
          <Button aria-expanded={heel} onClick={() => zetHeel(!heel)}>
            {heel ? 'Toon alleen waar we staan' : `Toon alle ${treden.length} stappen`}
          </Button>
        </div>
      ) : null}
      {nodig && nodig.punten.length > 0 ? (
        <Details kop="Wat is er nog nodig?">
          <ul className="luwte-ladder__punten">
            {nodig.punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}

function standTekst({ stand, open }: Sport): string {
  switch (stand) {
    case 'gedaan':
      return 'gedaan';
    case 'niet-van-toepassing':
      return 'niet van toepassing';
    case 'nu-mogelijk':
      return 'kan nu';
    default:
      return open > 0 ? `nog ${aantalVan(open, 'punt', 'punten')} open` : 'later';
  }
}

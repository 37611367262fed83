import { Status } from '../../components/index.ts';
import { type Beleid, bronKort, eigenRegeling } from './beleid.ts';

type Props = { readonly beleid: Beleid; readonly sleutel: string | undefined };

/** Where a rule comes from: a link to its line under Bronnen. Marked when nobody read the text of the source. */
export function Bron({ beleid, sleutel }: Props) {
  if (!sleutel) return null;
  const bron = beleid.bronnen[sleutel];
  return (
    <cite className="luwte-beleid__bron">
      <a className="utrecht-link utrecht-link--html-a" href={`#bron-${sleutel}`}>
        {bronKort(bron, sleutel, eigenRegeling(beleid))}
      </a>
      {bron?.geverifieerd === false ? (
        <>
          {' '}
          <Status toon="let-op" kaal>
            bron nog niet nagelezen
          </Status>
        </>
      ) : null}
    </cite>
  );
}

/** What a jurist still has to confirm, in full: a mark that hides its question helps nobody. */
export function TeBevestigen({ tekst }: { readonly tekst: string | undefined }) {
  if (!tekst) return null;
  return (
    <p className="luwte-beleid__bevestigen">
      <Status toon="let-op">te bevestigen door jurist</Status> {tekst}
    </p>
  );
}

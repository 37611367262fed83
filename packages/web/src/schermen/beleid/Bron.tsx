import { Badge } from '../../components/index.ts';
import { type Beleid, bronInWoorden } from './voorwaarde.ts';

type Props = {
  readonly beleid: Beleid;
  readonly sleutel: string | undefined;
  readonly teBevestigen?: string | undefined;
};

/** Where a rule comes from, and whether a jurist still has to confirm it. */
export function Bron({ beleid, sleutel, teBevestigen }: Props) {
  const bron = sleutel ? beleid.bronnen[sleutel] : undefined;
  return (
    <>
      {sleutel ? (
        <cite className="luwte-beleid__bron">
          <a className="utrecht-link utrecht-link--html-a" href={`#bron-${sleutel}`}>
            {bronInWoorden(bron, sleutel)}
          </a>
        </cite>
      ) : null}
      {teBevestigen || bron?.geverifieerd === false ? (
        <span title={teBevestigen}>
          {' '}
          <Badge>te bevestigen door jurist</Badge>
        </span>
      ) : null}
    </>
  );
}

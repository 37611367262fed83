import { Status } from '../components/index.ts';
import { datumInWoorden, datumKort, termijnInWoorden, termijnToon } from '../lib/datum.ts';

type Props = {
  /** Last day, inclusive. */
  readonly tot: string;
  readonly naam?: string | undefined;
  readonly fataal?: boolean;
  readonly kaal?: boolean;
};

/** A last day in words, with its date and a shape: `▲ 2 dagen te laat · 13 mei`. */
export function Termijn({ tot, naam, fataal = false, kaal }: Props) {
  return (
    <span className="luwte-termijn">
      <Status toon={termijnToon(tot, fataal)} titel={datumInWoorden(tot)} {...(kaal ? { kaal } : {})}>
        {termijnInWoorden(tot)}
      </Status>
      <span className="luwte-termijn__wat">
        {naam ? `${naam}, ` : ''}
        {datumKort(tot)}
      </span>
    </span>
  );
}

import type { ReactNode } from 'react';
import { klassen } from './klassen.ts';

export type AlertSoort = 'info' | 'ok' | 'warning' | 'error';
const TEKEN: Record<AlertSoort, string> = { info: 'i', ok: '✓', warning: '!', error: '▲' };

type AlertProps = {
  readonly soort?: AlertSoort;
  readonly kop?: string;
  /** Announce it at once: it appeared because of something the person did. */
  readonly meldt?: boolean;
  readonly children: ReactNode;
};

/** A message of a few lines with a shape, so that it does not rest on colour. */
export function Alert({ soort = 'info', kop, meldt, children }: AlertProps) {
  return (
    <div
      className={`utrecht-alert utrecht-alert--${soort} luwte-bericht`}
      role={meldt ? (soort === 'error' ? 'alert' : 'status') : undefined}
    >
      <span aria-hidden="true" className={`luwte-bericht__teken luwte-bericht__teken--${soort}`}>
        {TEKEN[soort]}
      </span>
      <div className="utrecht-alert__content luwte-bericht__inhoud">
        {kop ? <strong>{kop}</strong> : null}
        <div>{children}</div>
      </div>
    </div>
  );
}

export type StatusToon = 'gevaar' | 'let-op' | 'goed' | 'info' | 'rustig' | 'nieuw';
/** Shapes: a status is told by word and shape; colour only helps. */
const VORM: Record<StatusToon, string> = {
  gevaar: '▲',
  'let-op': '◆',
  goed: '✓',
  info: '●',
  rustig: '○',
  nieuw: '★',
};

type StatusProps = {
  readonly toon: StatusToon;
  readonly children: ReactNode;
  readonly titel?: string;
  readonly kaal?: boolean;
};

/** Word with a shape. `kaal` leaves the background out, for tables and lists. */
export function Status({ toon, children, titel, kaal }: StatusProps) {
  return (
    <span
      className={klassen('luwte-status', `luwte-status--${toon}`, kaal && 'luwte-status--kaal')}
      title={titel}
    >
      <span aria-hidden="true" className="luwte-status__vorm">
        {VORM[toon]}
      </span>
      <span>{children}</span>
    </span>
  );
}

/** A plain label: a kind, a category, a number. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className="utrecht-data-badge luwte-label">{children}</span>;
}

/** What there is when there is nothing: one sentence and a way on. */
export function EmptyState({
  children,
  actie,
}: {
  readonly children: ReactNode;
  readonly actie?: ReactNode;
}) {
  return (
    <div className="luwte-leeg">
      <p className="utrecht-paragraph">{children}</p>
      {actie}
    </div>
  );
}

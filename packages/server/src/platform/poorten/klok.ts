import { type Datum, datum, type Moment, moment } from '@luwte/core/shared';

/** Time enters the product here and nowhere else. */
export type Klok = {
  nu(): Date;
  /** Today in the Netherlands. */
  vandaag(): Datum;
  /** Now in Europe/Amsterdam local time, to the minute. */
  moment(): Moment;
};

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-21T09:30` in the Netherlands for an instant. */
export const lokaalMoment = (op: Date): Moment => moment(AMSTERDAM.format(op).replace(' ', 'T'));

export function maakKlok(nu: () => Date = () => new Date()): Klok {
  return {
    nu,
    vandaag: () => datum(lokaalMoment(nu()).slice(0, 10)),
    moment: () => lokaalMoment(nu()),
  };
}

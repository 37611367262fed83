import type { ToetsVerschil, WatAls } from '@luwte/core/contract';
import { datumInWoorden } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { STAPSTATUS, TERMIJNSTATUS } from '../../../teksten/nl.ts';
import { besluitNaam } from '../onderdelen/besluitNaam.ts';

export type VerschilRegel = {
  readonly id: string;
  readonly wat: string;
  readonly nu: string;
  readonly dan: string;
};

type Termijn = ToetsVerschil['termijnen']['erbij'][number];
const GEEN = 'is er niet';
const termijn = ({ status, tot }: Termijn): string =>
  `${TERMIJNSTATUS[status]}, tot en met ${datumInWoorden(tot)}`;

/** The differences that have a now and a then, in the order of importance: phase, steps, terms, money. */
export function verschilRegels({
  verschil,
  nu,
  dan,
}: Pick<WatAls, 'verschil' | 'nu' | 'dan'>): VerschilRegel[] {
  const { fase, stappen, termijnen, dwangsommen } = verschil;
  const besluiten = [...dan.besluiten, ...nu.besluiten];
  const bedrag = (open: number | undefined): string => (open === undefined ? GEEN : `${euro(open)} open`);
  return [
    ...(fase ? [{ id: 'fase', wat: 'Fase', ...fase }] : []),
    ...stappen.map((stap) => ({
      id: `stap ${stap.id}`,
      wat: `Stap: ${stap.naam}`,
      nu: STAPSTATUS[stap.nu],
      dan: STAPSTATUS[stap.dan],
    })),
    ...termijnen.anders.map((paar) => ({
      id: sleutel(paar.dan),
      wat: `Termijn: ${paar.dan.naam}`,
      nu: termijn(paar.nu),
      dan: termijn(paar.dan),
    })),
    ...termijnen.erbij.map((t) => ({ id: sleutel(t), wat: `Termijn: ${t.naam}`, nu: GEEN, dan: termijn(t) })),
    ...termijnen.weg.map((t) => ({ id: sleutel(t), wat: `Termijn: ${t.naam}`, nu: termijn(t), dan: GEEN })),
    ...dwangsommen.map((d) => ({
      id: `dwangsom ${d.besluitId}`,
      wat: `Dwangsom: ${besluitNaam(d.besluitId, besluiten)}`,
      nu: bedrag(d.nu),
      dan: bedrag(d.dan),
    })),
  ];
}

const sleutel = (t: Termijn): string => `termijn ${t.id} ${t.bij ?? ''}`;

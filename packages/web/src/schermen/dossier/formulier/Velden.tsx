import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Fragment } from 'react';
import type { Fouten } from '../../../api/fout.ts';
import { ALGEMEEN } from './naarGebeurtenis.ts';
import { useEersteVeld } from './useEersteVeld.ts';
import { VeldInvoer } from './VeldInvoer.tsx';
import { type FormulierVorm, isGevraagd, type Waarden } from './veldsoort.ts';

type Props = {
  readonly kop: DossierKop;
  readonly toets: DossierToets | undefined;
  readonly vorm: FormulierVorm;
  readonly waarden: Waarden;
  readonly onZet: (zet: (oud: Waarden) => Waarden) => void;
  readonly fouten: Fouten | undefined;
};

/** The fields of a small event form: when, its own, a note. */
export function Velden({ kop, toets, vorm, waarden, onZet, fouten }: Props) {
  useEersteVeld(vorm.velden[0]?.pad);
  const velden = [ALGEMEEN[0]!, ...vorm.velden, ALGEMEEN[1]!];
  return velden
    .filter((veld) => isGevraagd(veld, waarden))
    .map((veld) => (
      <Fragment key={veld.pad}>
        {veld.inleiding ? <p className="utrecht-paragraph luwte-zacht">{veld.inleiding}</p> : null}
        <VeldInvoer
          kop={kop}
          toets={toets}
          veld={veld}
          waarden={waarden}
          zet={(waarde) => onZet((oud) => ({ ...oud, [veld.pad]: waarde }))}
          fout={foutVan(fouten, veld.pad)}
        />
      </Fragment>
    ));
}

/** The field that a fault with this path belongs to. */
export const veldVan = (vorm: FormulierVorm, pad: string): string =>
  vorm.velden.find((veld) => pad === veld.pad || pad.startsWith(`${veld.pad}.`))?.pad ?? pad;

/** The question of the field with this fault, to stand before what the server says about it. */
export function vraagBij(vorm: FormulierVorm, pad: string): string | undefined {
  const label = [...vorm.velden, ...ALGEMEEN].find((veld) => veld.pad === veldVan(vorm, pad))?.label;
  return label === undefined || label.endsWith('?') ? label : `${label}:`;
}

const foutVan = (fouten: Fouten | undefined, pad: string): string | undefined =>
  Object.entries(fouten ?? {}).find(([bij]) => bij === pad || bij.startsWith(`${pad}.`))?.[1];

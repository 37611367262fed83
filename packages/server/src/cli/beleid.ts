import { controleerOpdracht } from './beleidControleer.ts';
import { scenariosOpdracht } from './beleidScenarios.ts';
import { vergelijkOpdracht } from './beleidVergelijk.ts';
import { Gebruiksfout, type Opdracht, type Optie } from './opdracht.ts';

/** One thing that `luwte beleid` does; the first word says which. */
export type Beleidsopdracht = {
  /** After `luwte beleid`. */
  readonly gebruik: string;
  readonly uitleg: readonly string[];
  readonly opties: Readonly<Record<string, Optie>>;
  /** Number of arguments after the word: least and most. */
  readonly plaatsen: readonly [minstens: number, hoogstens: number];
  readonly voerUit: Opdracht['voerUit'];
};

const SOORTEN: Readonly<Record<string, Beleidsopdracht>> = {
  controleer: controleerOpdracht,
  vergelijk: vergelijkOpdracht,
  scenarios: scenariosOpdracht,
};

export const opdracht: Opdracht = {
  gebruik: `beleid <${Object.keys(SOORTEN).join('|')}> …`,
  uitleg: Object.values(SOORTEN).flatMap(({ gebruik, uitleg }, i) => [
    ...(i === 0 ? [] : ['']),
    `luwte beleid ${gebruik}`,
    ...uitleg.map((regel) => `  ${regel}`),
  ]),
  opties: Object.assign({}, ...Object.values(SOORTEN).map(({ opties }) => opties)),
  plaatsen: [1, 3],
  voerUit: async (argumenten, uit) => {
    const [wat = '', ...rest] = argumenten.plaatsen;
    const soort = Object.hasOwn(SOORTEN, wat) ? SOORTEN[wat] : undefined;
    if (soort === undefined) throw new Gebruiksfout(`Gebruik: luwte ${opdracht.gebruik}`);
    const [minstens, hoogstens] = soort.plaatsen;
    const teVeel = Object.keys(opdracht.opties).find(
      (naam) => !Object.hasOwn(soort.opties, naam) && (argumenten.vlag(naam) || argumenten.waarde(naam)),
    );
    if (teVeel !== undefined) throw new Gebruiksfout(`De optie --${teVeel} hoort niet bij "${wat}".`);
    if (rest.length < minstens || rest.length > hoogstens) {
      throw new Gebruiksfout(`Gebruik: luwte beleid ${soort.gebruik}`);
    }
    return soort.voerUit({ ...argumenten, plaatsen: rest }, uit);
  },
};

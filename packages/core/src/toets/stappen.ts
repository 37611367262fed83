import type { Feitenbasis, GecompileerdBeleid, GecompileerdeStap } from '../beleid/index.ts';
import type { Kroniek } from '../dossier/index.ts';
import type { Waarheid } from '../shared/index.ts';
import type { Criterium, Reden, StapStatus, Toets, ToetsStap } from './toets.ts';

/** Id of the last phase in the list that is reached; the first one when none is. */
export function bepaalFase(beleid: Pick<GecompileerdBeleid, 'fasen'>, feiten: Feitenbasis): string {
  for (let i = beleid.fasen.length - 1; i >= 0; i--) {
    const fase = beleid.fasen[i]!;
    if (fase.bereikt(feiten).waarheid === 'ja') return fase.id;
  }
  return beleid.fasen[0]?.id ?? '';
}

/** Every step with all its criteria. A motivated `afwijking` opens criteria of aard `beleid` only. */
export function bepaalStappen(beleid: Pick<GecompileerdBeleid, 'stappen'>, feiten: Feitenbasis): ToetsStap[] {
  const afgeweken = new Set(feiten.kroniek.van('afwijking').map((g) => g.van));
  return beleid.stappen.map((stap) => bepaalStap(stap, feiten, afgeweken.has(stap.stap.id)));
}

function bepaalStap(gecompileerd: GecompileerdeStap, feiten: Feitenbasis, afgeweken: boolean): ToetsStap {
  const { stap, bron } = gecompileerd;
  let open = true;
  const criteria = gecompileerd.criteria.map((criterium): Criterium => {
    const { waarheid, bewijs } = criterium.beoordeel(feiten);
    if (waarheid !== 'ja' && !(afgeweken && criterium.aard === 'beleid')) open = false;
    return {
      id: criterium.id,
      aard: criterium.aard,
      tekst: criterium.tekst,
      voldaan: isVoldaan(waarheid),
      bewijs,
      bron: criterium.bron || bron,
    };
  });
  return {
    id: stap.id,
    naam: stap.naam,
    status: bepaalStatus(gecompileerd, feiten, open),
    criteria,
    wie: stap.wie,
    documenten: stap.documenten,
  };
}

const isVoldaan = (waarheid: Waarheid): Criterium['voldaan'] =>
  waarheid === 'ja' ? true : waarheid === 'nee' ? false : 'onbekend';

function bepaalStatus(stap: GecompileerdeStap, feiten: Feitenbasis, open: boolean): StapStatus {
  if (stap.nietVanToepassing(feiten).waarheid === 'ja') return 'niet-van-toepassing';
  if (stap.gedaan(feiten).waarheid === 'ja') return 'gedaan';
  return open ? 'mogelijk' : 'geblokkeerd';
}

type Regie = Toets['regies'][number];

/** Who leads, per role: the first rule of the policy that holds, unless a transfer was accepted. */
export function bepaalRegies(beleid: Pick<GecompileerdBeleid, 'regie'>, feiten: Feitenbasis): Regie[] {
  const { kroniek } = feiten;
  const perRol = new Map<string, Regie>();
  for (const { regel, wanneer, bron } of beleid.regie) {
    if (perRol.has(regel.rol) || wanneer(feiten).waarheid !== 'ja') continue;
    perRol.set(regel.rol, {
      rol: regel.rol,
      organisatie: regel.organisatie,
      waarom: [{ tekst: regel.tekst, bron }],
    });
  }
  for (const g of kroniek.van('regie')) {
    const nu = perRol.get(g.rol);
    if (g.aanvaard === true) {
      const waarom = [{ tekst: `De regie is op ${g.op.slice(0, 10)} overgedragen en aanvaard.` }];
      perRol.set(g.rol, { rol: g.rol, organisatie: g.naar, waarom });
    } else if (nu !== undefined && isLaatste(g.id, kroniek)) {
      perRol.set(g.rol, { ...nu, waarom: [...nu.waarom, nogNietAanvaard(g.aanvaard)] });
    }
  }
  return [...perRol.values()];
}

const nogNietAanvaard = (aanvaard: boolean | undefined): Reden => ({
  tekst:
    aanvaard === false
      ? 'Een overdracht van de regie is geweigerd.'
      : 'Een overdracht van de regie is nog niet aanvaard.',
});

const isLaatste = (id: string, kroniek: Kroniek): boolean => kroniek.van('regie').at(-1)?.id === id;

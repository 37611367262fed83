import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Badge, Details, Heading, Status, type StatusToon } from '../../../components/index.ts';
import { datumsInTekst } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { aantalVan, hoofdletter, STAPSTATUS } from '../../../teksten/nl.ts';
import { usePartijen } from '../dossier.api.ts';
import { waaromGeblokkeerd } from './blokkade.ts';
import { Gereedheid } from './Gereedheid.tsx';
import { Regies } from './Regies.tsx';

type Persoon = NonNullable<DossierToets['toets']['personen']>[number];

const KLEUR: Readonly<Record<NonNullable<Persoon['kleur']>, StatusToon>> = {
  groen: 'goed',
  oranje: 'let-op',
  rood: 'gevaar',
};
const STAP: Readonly<Record<Persoon['stappen'][number]['status'], StatusToon>> = {
  mogelijk: 'info',
  geblokkeerd: 'rustig',
  gedaan: 'goed',
  'niet-van-toepassing': 'rustig',
};

/** The own track of each person that this dossier speaks about: phase, colour, who leads, steps. */
export function Personen({ kop, toets }: { readonly kop: DossierKop; readonly toets: DossierToets }) {
  const mag = useMag();
  const partijen = usePartijen(kop.id, mag('partij:inzien'));
  const personen = toets.toets.personen ?? [];
  return (
    <div className="luwte-stapel luwte-stapel--ruim">
      {personen.map((persoon, i) => {
        const partij = partijen.data?.find(({ sleutel }) => sleutel === persoon.partij);
        return (
          <PersoonSpoor
            key={persoon.partij}
            kop={kop}
            naam={partij?.naam ?? partij?.code ?? `Persoon ${i + 1}`}
            persoon={persoon}
            fase={toets.persoonFasen.find(({ id }) => id === persoon.fase)?.naam ?? persoon.fase}
          />
        );
      })}
    </div>
  );
}

type SpoorProps = {
  readonly kop: DossierKop;
  readonly naam: string;
  readonly persoon: Persoon;
  readonly fase: string;
};

function PersoonSpoor({ kop, naam, persoon, fase }: SpoorProps) {
  const { kleur, regies = [], stappen } = persoon;
  const nu = stappen.filter(({ status }) => status === 'mogelijk' || status === 'gedaan');
  const later = stappen.filter(({ status }) => status === 'geblokkeerd');
  const regel = (stap: Persoon['stappen'][number]) => {
    const waarom = waaromGeblokkeerd(stap);
    return (
      <li key={stap.id} className="luwte-stap">
        <div className="luwte-stap__kop">
          <strong>{stap.naam}</strong>
          <Status toon={STAP[stap.status]}>{STAPSTATUS[stap.status]}</Status>
          <span className="luwte-zacht luwte-klein">{stap.wie}</span>
        </div>
        {waarom ? (
          <p className="utrecht-paragraph utrecht-paragraph--small">{datumsInTekst(waarom)}</p>
        ) : null}
        {stap.status === 'mogelijk' ? <Gereedheid kop={kop} stap={stap} persoon /> : null}
      </li>
    );
  };
  return (
    <section className="luwte-stapel luwte-stapel--dicht" aria-label={naam}>
      <div className="luwte-rij">
        <Heading niveau={3}>{naam}</Heading>
        <Badge>{fase}</Badge>
        {kleur ? <Status toon={KLEUR[kleur]}>{hoofdletter(kleur)}</Status> : null}
      </div>
      <Regies regies={regies} />
      {nu.length > 0 ? <ul className="luwte-stappen">{nu.map(regel)}</ul> : null}
      {later.length > 0 ? (
        <Details kop={`${aantalVan(later.length, 'stap', 'stappen')} nog niet mogelijk`}>
          <ul className="luwte-stappen">{later.map(regel)}</ul>
        </Details>
      ) : null}
    </section>
  );
}

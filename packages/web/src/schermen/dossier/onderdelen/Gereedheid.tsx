import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Button, Status } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { useDossier } from '../DossierContext.tsx';
import { useEigenBeleidVan, useGebeurtenissen } from '../dossier.api.ts';
import { gereedheidVan } from './gereedheid.ts';

const KOP = {
  gereedheid: 'Is iedereen klaar voor deze stap?',
  'eigen-onderzoek': 'Zoek dit zelf uit voor deze stap',
} as const;

type Props = {
  readonly kop: DossierKop;
  readonly stap: Pick<DossierToets['toets']['stappen'][number], 'id' | 'criteria'>;
  /** On the track of one person: an answer here would count for everybody, so none is asked. */
  readonly persoon?: boolean;
};

/** What the policy wants asked before a step, shown where one stands. An answer is recorded as a judgement. */
export function Gereedheid({ kop, stap, persoon = false }: Props) {
  const mag = useMag();
  const { open, terug } = useDossier();
  const beleid = useEigenBeleidVan(kop);
  const lijsten = beleid.data?.beleid.gereedheid.filter((lijst) => lijst.stap === stap.id) ?? [];
  const oordelen = useGebeurtenissen(kop.id, ['oordeel'], lijsten.length > 0);
  if (lijsten.length === 0) return null;
  return gereedheidVan(lijsten, oordelen.data ?? [], stap.criteria).map((lijst) => (
    <section key={lijst.id} className="luwte-gereedheid" aria-label={lijst.naam}>
      <h4 className="utrecht-heading-4">{KOP[lijst.soort]}</h4>
      <p className="luwte-zacht luwte-klein">{lijst.naam}</p>
      <ul className="luwte-criteria">
        {lijst.vragen.map(({ id, vraag, feit, antwoord, voldaan }) => (
          <li key={id} className="luwte-rij">
            <span>{vraag}</span>
            {persoon ? null : <Stand antwoord={antwoord} voldaan={voldaan} />}
            {feit !== undefined && !persoon && mag('gebeurtenis:vastleggen') && !terug ? (
              <Button
                klein
                soort="subtiel"
                onClick={() => open({ doe: 'nieuw', soort: 'oordeel', waarden: { feit } })}
              >
                {antwoord === undefined && voldaan === undefined ? 'Beantwoorden' : 'Opnieuw beantwoorden'}
                <span className="luwte-alleen-voorlezen">: {vraag}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  ));
}

type Standprops = { readonly antwoord: string | undefined; readonly voldaan: boolean | undefined };

/** What is known of one question: the answer, or what the file tells without one. */
function Stand({ antwoord, voldaan }: Standprops) {
  if (antwoord === undefined && voldaan === undefined) return null;
  const toon = voldaan === false ? 'let-op' : 'goed';
  if (antwoord !== undefined) return <Status toon={toon}>Beantwoord: {antwoord}</Status>;
  return <Status toon={toon}>{voldaan ? 'Staat al vast in het dossier' : 'Volgens het dossier niet'}</Status>;
}

import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Button, Details, Status } from '../../../components/index.ts';
import { datumsInTekst } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { STAPSTATUS } from '../../../teksten/nl.ts';
import { BriefKnop } from '../brief/BriefKnop.tsx';
import { formulierVoorHerstel } from '../check/herstel.ts';
import { useDossier } from '../DossierContext.tsx';
import { useEigenBeleidVan } from '../dossier.api.ts';
import { DraaiboekLink } from '../draaiboek/DraaiboekLink.tsx';
import { NogNietOpOrde } from '../randvoorwaarden/NogNietOpOrde.tsx';
import { watVanStap } from '../randvoorwaarden/nodigBij.ts';
import { TijdlijnLink } from '../tijdlijn/TijdlijnLink.tsx';
import { waaromGeblokkeerd } from './blokkade.ts';
import { Gereedheid } from './Gereedheid.tsx';
import { Regies } from './Regies.tsx';

type Stap = DossierToets['toets']['stappen'][number];
type Criterium = Stap['criteria'][number];

const TOON = {
  mogelijk: 'info',
  geblokkeerd: 'rustig',
  gedaan: 'goed',
  'niet-van-toepassing': 'rustig',
} as const;

/** Every step of the policy with its conditions: met, not met or not answered, with source and evidence. */
export function Stappen({ kop, toets }: { readonly kop: DossierKop; readonly toets: DossierToets }) {
  const { stappen, regies } = toets.toets;
  const beleid = useEigenBeleidVan(kop);
  const watVan = (id: string) => watVanStap(beleid.data?.beleid.stappen.find((stap) => stap.id === id));
  return (
    <div className="luwte-stapel">
      <Regies regies={regies} />
      <ul className="luwte-stappen">
        {stappen.map((stap) => (
          <li key={stap.id} id={`stap-${stap.id}`} className="luwte-stap">
            <div className="luwte-stap__kop">
              <strong>{stap.naam}</strong>
              <Status toon={TOON[stap.status]}>{STAPSTATUS[stap.status]}</Status>
              <span className="luwte-zacht luwte-klein">{stap.wie}</span>
            </div>
            <Blokkade stap={stap} />
            {isOpen(stap, toets.volgendeStap) ? <Gereedheid kop={kop} stap={stap} /> : null}
            {isOpen(stap, toets.volgendeStap) ? <NogNietOpOrde kop={kop} wat={watVan(stap.id)} /> : null}
            <DraaiboekLink kop={kop} stap={stap} />
            {stap.criteria.length > 0 ? <Criteria stap={stap} /> : null}
            {stap.status === 'mogelijk' ? <BriefKnop kop={kop} stap={stap.id} /> : null}
            {stap.documenten.length > 0 ? (
              <p className="luwte-zacht luwte-klein">Hoort erbij: {stap.documenten.join(', ')}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The step one stands at: it can be taken now, or it is what people work towards. */
const isOpen = ({ id, status }: Stap, volgende: string | undefined): boolean =>
  status === 'mogelijk' || (id === volgende && status === 'geblokkeerd');

/** Why this step is blocked, in one sentence. */
function Blokkade({ stap }: { readonly stap: Stap }) {
  const zin = waaromGeblokkeerd(stap);
  if (zin === undefined) return null;
  return (
    <p className="utrecht-paragraph utrecht-paragraph--small luwte-stap__blokkade">{datumsInTekst(zin)}</p>
  );
}

/** Open for the steps one can work on; folded for what is done or far away. */
function Criteria({ stap }: { readonly stap: Stap }) {
  const open = stap.criteria.filter((criterium) => criterium.voldaan !== true).length;
  const kop = openInWoorden(open, stap.criteria.length);
  return (
    <Details kop={kop}>
      <ul className="luwte-criteria">
        {stap.criteria.map((criterium) => (
          <CriteriumRegel key={criterium.id} criterium={criterium} stap={stap} />
        ))}
      </ul>
    </Details>
  );
}

/** `De voorwaarde is vervuld`, `2 van 5 voorwaarden nog open`. */
function openInWoorden(open: number, alle: number): string {
  if (alle === 1) return open === 0 ? 'De voorwaarde is vervuld' : '1 voorwaarde nog open';
  return open === 0 ? `Alle ${alle} voorwaarden vervuld` : `${open} van ${alle} voorwaarden nog open`;
}

const WOORD = { true: 'Vervuld', false: 'Niet vervuld', onbekend: 'Nog niet bekend' } as const;
const KLEUR = { true: 'goed', false: 'gevaar', onbekend: 'let-op' } as const;

function CriteriumRegel({ criterium, stap }: { readonly criterium: Criterium; readonly stap: Stap }) {
  const mag = useMag();
  const { open, kop, terug } = useDossier();
  const beleid = useEigenBeleidVan(kop);
  const herstel = formulierVoorHerstel({ id: criterium.id }, { beleid: beleid.data?.beleid });
  const stand = String(criterium.voldaan) as keyof typeof WOORD;
  const magAfwijken =
    criterium.aard === 'beleid' && criterium.voldaan !== true && stap.status === 'geblokkeerd';
  return (
    <li className="luwte-criterium">
      <Status toon={KLEUR[stand]}>{WOORD[stand]}</Status>
      <div>
        <p className="utrecht-paragraph">{datumsInTekst(criterium.tekst)}</p>
        <p className="luwte-zacht luwte-klein">
          <cite>{criterium.bron}</cite>
          {criterium.bewijs.length > 0 ? (
            <>
              {' · rust op '}
              {criterium.bewijs.slice(0, 5).map((id, i) => (
                <span key={id}>
                  {i > 0 ? ', ' : ''}
                  <TijdlijnLink naar={id}>{i + 1}</TijdlijnLink>
                </span>
              ))}
              {criterium.bewijs.length > 5 ? ` en ${criterium.bewijs.length - 5} meer` : ''}
            </>
          ) : null}
        </p>
        {mag('gebeurtenis:vastleggen') && !terug ? (
          <div className="luwte-rij">
            {criterium.voldaan !== true && herstel ? (
              <Button klein soort="subtiel" onClick={() => open(herstel)}>
                {herstel.doe === 'nieuw' && herstel.soort === 'oordeel' ? 'Beantwoorden' : 'Vastleggen'}
                <span className="luwte-alleen-voorlezen">: {criterium.tekst}</span>
              </Button>
            ) : null}
            {magAfwijken ? (
              <Button
                klein
                soort="subtiel"
                onClick={() => open({ doe: 'nieuw', soort: 'afwijking', waarden: { van: stap.id } })}
              >
                Gemotiveerd afwijken
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}

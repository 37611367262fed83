import '../../delen/delen.css';
import './dossier.css';
import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Laden, SkipLink } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { SchermLaden } from '../../schil/SchermLaden.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { Acties } from './acties/Acties.tsx';
import { Voorbereid } from './besluit/Voorbereid.tsx';
import { Dossiercheck } from './check/Dossiercheck.tsx';
import { DossierContext, type OpenFormulier } from './DossierContext.tsx';
import { type Moment, useKop, useToets } from './dossier.api.ts';
import { Formulieren } from './formulier/Formulieren.tsx';
import { GeslotenDossier, vraagtAanleiding } from './gesloten/GeslotenDossier.tsx';
import { Kenmerkregel } from './kop/Kenmerkregel.tsx';
import { Knoppen } from './kop/Knoppen.tsx';
import { Ladder } from './kop/Ladder.tsx';
import { Overzicht } from './kop/Overzicht.tsx';
import { NoodtoegangLoopt } from './noodtoegang/Noodtoegang.tsx';
import { Onderdelen } from './onderdelen/Onderdelen.tsx';
import { PartnerDossier } from './PartnerDossier.tsx';
import { Tijdlijn } from './tijdlijn/Tijdlijn.tsx';
import { useAangewezen } from './tijdlijn/useAangewezen.ts';
import { Vragen } from './vragen/Vragen.tsx';

/** A dossier: what matters in three seconds on top, then timeline and Dossiercheck, then the parts. */
export function Dossier() {
  const { id = '' } = useParams();
  const kop = useKop(id);
  const mag = useMag();
  if (kop.data === undefined && vraagtAanleiding(kop.error)) return <GeslotenDossier id={id} />;
  return (
    <SchermLaden vraag={kop} tekst="Dossier openen">
      {(dossier) =>
        mag('gebeurtenis:inzien') ? <Blad key={id} kop={dossier} /> : <PartnerDossier kop={dossier} />
      }
    </SchermLaden>
  );
}

function Blad({ kop }: { readonly kop: DossierKop }) {
  const [formulier, setFormulier] = useState<OpenFormulier | undefined>();
  // Opening the dossier moves the mark on the server; what was new when it opened stays marked while it is open.
  const [{ gezienTot }] = useState(kop);
  const { aangewezen, wijsAan, klaar } = useAangewezen();
  const mag = useMag();
  const [moment, setMoment] = useState<Moment>({});
  const toets = useToets(kop.id, moment);
  return (
    <DossierContext value={{ kop, terug: moment.op !== undefined, open: setFormulier, wijsAan }}>
      <Pagina
        titel={kop.adres ?? kop.titel ?? kop.kenmerk}
        tabTitel={kop.kenmerk}
        boven={
          <>
            <SkipLink doel="dossiercheck">Naar de Dossiercheck</SkipLink>
            <SkipLink doel="stappen">Naar stappen, partijen en documenten</SkipLink>
            <Kenmerkregel kop={kop} />
          </>
        }
        acties={<Knoppen kop={kop} />}
      >
        <NoodtoegangLoopt kop={kop} />
        <Overzicht kop={kop} gezienTot={gezienTot} />
        <Voorbereid kop={kop} />
        {mag('toets:inzien') ? (
          <Laden vraag={toets}>{(data) => <Ladder kop={kop} toets={data} />}</Laden>
        ) : null}
        <div className="luwte-dossier__midden">
          <Tijdlijn kop={kop} gezienTot={gezienTot} aangewezen={aangewezen} onGevonden={klaar} />
          <div id="dossiercheck" tabIndex={-1} className="luwte-stapel">
            {mag('toets:inzien') ? (
              <Laden vraag={toets}>
                {(data) => <Dossiercheck kop={kop} toets={data} moment={moment} onMoment={setMoment} />}
              </Laden>
            ) : null}
            <Acties kop={kop} />
            <Vragen kop={kop} />
          </div>
        </div>
        {mag('toets:inzien') ? (
          <Laden vraag={toets}>{(data) => <Onderdelen kop={kop} toets={data} />}</Laden>
        ) : null}
      </Pagina>
      {formulier ? (
        <Formulieren
          kop={kop}
          formulier={formulier}
          toets={toets.data}
          onSluit={() => setFormulier(undefined)}
        />
      ) : null}
    </DossierContext>
  );
}

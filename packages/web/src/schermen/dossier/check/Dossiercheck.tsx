import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, Details, Heading, Link, Status } from '../../../components/index.ts';
import { datumInWoorden, datumKort } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { aantalVan, UITKOMST_AFDOENING } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { BeleidLink } from '../delen/BeleidLink.tsx';
import type { Moment } from '../dossier.api.ts';
import { verdeel } from './check.ts';
import { Afgedaan, GebrekRegel } from './GebrekRegel.tsx';
import { Brieven, Dossierlijst, Wegen } from './Lijsten.tsx';
import { verdeelStukken } from './lijsten.ts';
import { Terugkijken, TerugMelding } from './Terugkijken.tsx';
import { VastlegDialoog } from './VastlegDialoog.tsx';

type Props = {
  readonly kop: DossierKop;
  readonly toets: DossierToets;
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
};

/** What is missing, what a judge may hold against the file, and how to repair it. At most five lines at once. */
export function Dossiercheck({ kop, toets, moment, onMoment }: Props) {
  const mag = useMag();
  const { open, terug } = useDossier();
  const [vastleggen, setVastleggen] = useState(false);
  const { zichtbaar, gevouwen, afgedaan } = verdeel(toets.toets.gebreken, toets.afdoeningen);
  const { ontbreken } = verdeelStukken(toets.toets.dossierlijst ?? []);
  const { peildatum, herzienOp, meldingen = [] } = toets.toets;
  const regel = (gebrek: (typeof zichtbaar)[number]) => (
    <GebrekRegel
      key={`${gebrek.code}|${gebrek.bij ?? ''}|${gebrek.tekst}`}
      kop={kop}
      gebrek={gebrek}
      stappen={toets.toets.stappen}
    />
  );
  return (
    <section className="luwte-kaart luwte-stapel" aria-label="Dossiercheck">
      <div>
        <Heading niveau={2}>Dossiercheck</Heading>
        <p className="utrecht-paragraph utrecht-paragraph--small luwte-zacht">
          Stand op {datumInWoorden(peildatum)}, onder <BeleidLink beleid={toets.beleid} />.
          {herzienOp ? ` Verandert vanzelf op ${datumKort(herzienOp)}.` : ''} Luwte adviseert, u beslist.
        </p>
      </div>
      {terug ? null : (
        <div className="luwte-niet-afdrukken">
          <Button klein aria-keyshortcuts="w" onClick={() => open({ doe: 'wat-als' })}>
            Wat als ik …
          </Button>
        </div>
      )}
      <TerugMelding moment={moment} onMoment={onMoment} />
      {meldingen.map((melding) => (
        <p key={melding.tekst} className="utrecht-paragraph utrecht-paragraph--small">
          {melding.tekst}
        </p>
      ))}
      <Wegen lijst={toets.toets.afbakening ?? []} />
      {zichtbaar.length === 0 ? (
        <p>
          <Status toon="goed">{ontbreken > 0 ? 'Geen gebreken gevonden' : 'Er ontbreekt nu niets'}</Status>
        </p>
      ) : (
        <ul className="luwte-check">{zichtbaar.map(regel)}</ul>
      )}
      {gevouwen.length > 0 ? (
        <Details kop={`Nog ${aantalVan(gevouwen.length, 'punt', 'punten')}`}>
          <ul className="luwte-check">{gevouwen.map(regel)}</ul>
        </Details>
      ) : null}
      {afgedaan.length > 0 ? (
        <Details kop={`${aantalVan(afgedaan.length, 'punt', 'punten')} afgedaan`}>
          <ul className="luwte-check">
            {afgedaan.map(({ gebrek, afdoening }) => (
              <Afgedaan
                key={afdoening.id}
                kop={kop}
                gebrek={gebrek}
                afdoening={afdoening}
                uitkomst={UITKOMST_AFDOENING[afdoening.uitkomst]}
                mag={mag('gebrek:afdoen')}
              />
            ))}
          </ul>
        </Details>
      ) : null}
      <Dossierlijst kop={kop} toets={toets.toets} />
      <Brieven kop={kop} toets={toets.toets} />
      <Terugkijken key={moment.op ?? ''} moment={moment} onMoment={onMoment} />
      <Link naar="#stappen">Alle stappen en voorwaarden</Link>
      {mag('document:toevoegen') && mag('gebeurtenis:vastleggen') ? (
        <div className="luwte-niet-afdrukken">
          <Button klein onClick={() => setVastleggen(true)}>
            Leg deze check vast
          </Button>
        </div>
      ) : null}
      {vastleggen ? (
        <VastlegDialoog kop={kop} toets={toets.toets} moment={moment} onSluit={() => setVastleggen(false)} />
      ) : null}
    </section>
  );
}

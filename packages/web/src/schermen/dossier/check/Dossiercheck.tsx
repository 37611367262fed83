import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Details, Heading, Link, Status } from '../../../components/index.ts';
import { datumInWoorden, datumKort } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { aantalVan, UITKOMST_AFDOENING } from '../../../teksten/nl.ts';
import { verdeel } from './check.ts';
import { Afgedaan, GebrekRegel } from './GebrekRegel.tsx';

type Props = { readonly kop: DossierKop; readonly toets: DossierToets };

/** What is missing, what a judge may hold against the file, and how to repair it. At most five lines at once. */
export function Dossiercheck({ kop, toets }: Props) {
  const mag = useMag();
  const { zichtbaar, gevouwen, afgedaan } = verdeel(toets.toets.gebreken, toets.afdoeningen);
  const { peildatum, herzienOp, beleid, meldingen = [] } = toets.toets;
  const regel = (gebrek: (typeof zichtbaar)[number]) => (
    <GebrekRegel
      key={`${gebrek.code}|${gebrek.bij ?? ''}`}
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
          Stand op {datumInWoorden(peildatum)}, beleid {beleid.id} van {datumKort(beleid.versie)}.
          {herzienOp ? ` Verandert vanzelf op ${datumKort(herzienOp)}.` : ''} Luwte adviseert, u beslist.
        </p>
      </div>
      {meldingen.map((melding) => (
        <p key={melding.tekst} className="utrecht-paragraph utrecht-paragraph--small">
          {melding.tekst}
        </p>
      ))}
      {zichtbaar.length === 0 ? (
        <p>
          <Status toon="goed">Er ontbreekt nu niets</Status>
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
      <Link naar="#stappen">Alle stappen en voorwaarden</Link>
    </section>
  );
}

import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { foutTekst } from '../../../api/fout.ts';
import { Button, ButtonLink, useToast } from '../../../components/index.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { BESLUITEN } from '../../../teksten/besluit.ts';
import { DRAAIBOEK } from '../../../teksten/draaiboek.ts';
import { soortNaam } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { Keuzemenu } from '../delen/Keuzemenu.tsx';
import { bewaarBestand } from '../dossier.api.ts';
import { useHuisverbodInDossier } from '../draaiboek/draaiboek.api.ts';
import { MENU } from '../formulier/formulieren.ts';
import { NoodtoegangKnop } from '../noodtoegang/Noodtoegang.tsx';

/** What can be done with a dossier: add an event, make the half page, take it out. */
export function Knoppen({ kop }: { readonly kop: DossierKop }) {
  const mag = useMag();
  const woord = useWoord();
  const meld = useToast();
  const { open } = useDossier();
  const [bezig, setBezig] = useState(false);
  const metDraaiboek = useHuisverbodInDossier(kop);
  const exporteer = async () => {
    setBezig(true);
    try {
      await bewaarBestand(`/dossiers/${kop.id}/export`, `${kop.kenmerk}.zip`);
      meld('Het dossier is geëxporteerd.');
    } catch (fout) {
      meld(foutTekst(fout));
    } finally {
      setBezig(false);
    }
  };
  const groepen = MENU.map(({ groep, soorten }) => ({
    groep,
    keuzes: soorten
      .filter((soort) => mag(BESLUITEN.has(soort) ? 'besluit:vastleggen' : 'gebeurtenis:vastleggen'))
      .map((soort) => ({ id: soort, naam: woord(soort, soortNaam(soort)) })),
  }));
  return (
    <>
      {groepen.some(({ keuzes }) => keuzes.length > 0) ? (
        <Keuzemenu
          naam="Toevoegen"
          toets="n"
          groepen={groepen}
          onKies={(soort) => open({ doe: 'nieuw', soort })}
        />
      ) : null}
      {mag('toets:inzien') ? (
        <>
          <ButtonLink naar={`/dossiers/${kop.id}/weging`}>Weging</ButtonLink>
          <ButtonLink naar={`/dossiers/${kop.id}/stand-van-zaken`}>Stand van zaken</ButtonLink>
        </>
      ) : null}
      {metDraaiboek ? <ButtonLink naar={`/dossiers/${kop.id}/draaiboek`}>{DRAAIBOEK.link}</ButtonLink> : null}
      {mag('dossier:exporteren') ? (
        <Button bezig={bezig} onClick={() => void exporteer()}>
          {bezig ? 'Bezig met exporteren…' : 'Exporteren'}
        </Button>
      ) : null}
      <NoodtoegangKnop kop={kop} />
    </>
  );
}

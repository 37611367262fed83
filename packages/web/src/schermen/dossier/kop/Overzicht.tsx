import type { DossierKop } from '@luwte/core/contract';
import { Button, Heading, Status } from '../../../components/index.ts';
import { BewijsKort } from '../../../delen/Bewijs.tsx';
import { Termijn } from '../../../delen/Termijn.tsx';
import { datumInWoorden, geledenInWoorden } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { aantalVan, hoofdletter, MAATREGEL, wieNaam } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { Weken } from './Weken.tsx';

type Props = { readonly kop: DossierKop; readonly gezienTot: number | undefined };

/** Whose turn it is, whether it still goes on, and what runs: read in three seconds. */
export function Overzicht({ kop, gezienTot }: Props) {
  return (
    <div className="luwte-overzicht">
      <AanZet kop={kop} />
      {/* Somebody who may not see the evidence is not told that there is none. */}
      {kop.bewijs ? (
        <section className="luwte-kaart" aria-label="Gaat het nog door?">
          <Heading niveau={2} className="luwte-overzicht__kop">
            Gaat het nog door?
          </Heading>
          {kop.weken ? <Weken weken={kop.weken} /> : null}
          <p className="utrecht-paragraph">
            {kop.laatstBevestigd ? (
              <>
                Laatst bevestigd: <strong>{geledenInWoorden(kop.laatstBevestigd)}</strong>{' '}
                <span className="luwte-zacht">({datumInWoorden(kop.laatstBevestigd)})</span>
              </>
            ) : (
              'Nog niets bevestigd'
            )}
          </p>
          <p className="utrecht-paragraph luwte-zacht luwte-klein">
            <BewijsKort bewijs={kop.bewijs} />,{' '}
            {aantalVan(kop.bewijs.onafhankelijk, 'onafhankelijke bron', 'onafhankelijke bronnen')}
          </p>
        </section>
      ) : null}
      <Loopt kop={kop} gezienTot={gezienTot} />
    </div>
  );
}

function AanZet({ kop }: { readonly kop: DossierKop }) {
  const { open } = useDossier();
  const mag = useMag();
  const { aanZet } = kop;
  return (
    <section className="luwte-kaart luwte-overzicht__aanzet" aria-label="Aan zet">
      <Heading niveau={2} className="luwte-overzicht__kop">
        Aan zet
      </Heading>
      {aanZet ? (
        <>
          <p className="luwte-overzicht__groot">{wieNaam(aanZet.wie)}</p>
          <p className="utrecht-paragraph">{hoofdletter(aanZet.wat)}</p>
          {aanZet.uiterlijk ? <Termijn tot={aanZet.uiterlijk} /> : null}
        </>
      ) : (
        <p className="utrecht-paragraph">
          {kop.status === 'gesloten' ? 'Niemand: dit dossier is gesloten.' : 'Er is nog geen volgende actie.'}
        </p>
      )}
      {!aanZet && kop.status === 'open' && mag('taak:wijzigen') ? (
        <p>
          <Button klein onClick={() => open({ doe: 'actie', soort: 'volgende-actie' })}>
            Volgende actie kiezen
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function Loopt({ kop, gezienTot }: Props) {
  const nieuw = gezienTot === undefined ? 0 : Math.max((kop.gebeurtenissen ?? 0) - gezienTot, 0);
  const { lopendBesluit, fataal } = kop;
  return (
    <section className="luwte-kaart luwte-stapel luwte-stapel--dicht" aria-label="Wat loopt er?">
      <Heading niveau={2} className="luwte-overzicht__kop">
        Wat loopt er?
      </Heading>
      {lopendBesluit ? (
        <div>
          <p className="luwte-overzicht__groot">
            {(MAATREGEL as Readonly<Record<string, string>>)[lopendBesluit.maatregel] ??
              lopendBesluit.maatregel}
          </p>
          <p className="utrecht-paragraph luwte-zacht">sinds {datumInWoorden(lopendBesluit.op)}</p>
          {lopendBesluit.openDwangsom ? (
            <Status toon="let-op">Open dwangsom: {euro(lopendBesluit.openDwangsom)}</Status>
          ) : null}
        </div>
      ) : (
        <p className="utrecht-paragraph">Geen lopend besluit</p>
      )}
      {fataal ? (
        <p className="utrecht-paragraph">
          <Termijn tot={fataal.tot} naam={fataal.naam} fataal />
        </p>
      ) : null}
      {nieuw > 0 ? (
        <p className="utrecht-paragraph">
          <Status toon="nieuw">{nieuw} nieuw sinds uw vorige bezoek</Status>
        </p>
      ) : null}
    </section>
  );
}

import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Fragment, useEffect, useState } from 'react';
import type { Fouten } from '../../../api/fout.ts';
import { Dialog, useToast, veldId } from '../../../components/index.ts';
import { lokaal } from '../../../lib/datum.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { soortNaam } from '../../../teksten/nl.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { SluitVraag, useSluitVraag } from '../delen/SluitVraag.tsx';
import { useBeleidVan, useGebeurtenissen, useLegVast } from '../dossier.api.ts';
import { FORMULIEREN, heeftFormulier } from './formulieren.ts';
import {
  ALGEMEEN,
  leegWaarden,
  naarCorrectie,
  naarGebeurtenis,
  naarOordeel,
  nieuwBesluitId,
  zoekLege,
} from './naarGebeurtenis.ts';
import { VeldInvoer } from './VeldInvoer.tsx';
import type { Waarden } from './veldsoort.ts';

type Props = {
  readonly kop: DossierKop;
  readonly soort: string;
  readonly voorzet?: Waarden | undefined;
  /** The event that this form corrects. */
  readonly origineel?: Readonly<Record<string, unknown>>;
  readonly toets: DossierToets | undefined;
  readonly onSluit: () => void;
};

/** The small form of one kind of event, to add one or to correct one. */
export function GebeurtenisDialoog({ kop, soort, voorzet, origineel, toets, onSluit }: Props) {
  const vorm = heeftFormulier(soort) ? FORMULIEREN[soort] : undefined;
  const woord = useWoord();
  const meld = useToast();
  const magAlles = useMag()('gebeurtenis:vastleggen');
  const legVast = useLegVast(kop.id, kop.versie, magAlles ? 'gebeurtenissen' : 'besluiten');
  const besluiten = useGebeurtenissen(kop.id, ['besluit'], soort === 'besluit' && !origineel);
  const beleid = useBeleidVan(kop, soort === 'oordeel');
  const [begin] = useState<Waarden>(() => ({
    ...leegWaarden(vorm ?? { velden: [] }, lokaal(new Date())),
    ...voorzet,
  }));
  const [waarden, setWaarden] = useState(begin);
  const sluiten = useSluitVraag(waarden !== begin, onSluit);
  useFocusOp(vorm?.velden[0]?.pad);
  const [leeg, setLeeg] = useState<Fouten | undefined>();
  if (!vorm) return null;
  const naam = woord(soort, soortNaam(soort));

  const fouten = leeg ?? legVast.fouten;

  const bewaar = async () => {
    const nogLeeg = zoekLege(vorm, waarden);
    setLeeg(nogLeeg);
    if (nogLeeg) return;
    const bekend = (besluiten.data ?? []).map((item) => String(item.gebeurtenis.besluitId));
    const extra =
      soort === 'besluit'
        ? { besluitId: nieuwBesluitId(String(waarden.op), String(waarden.maatregel ?? ''), bekend) }
        : {};
    const vorig = origineel
      ? naarCorrectie(origineel, vorm, waarden)
      : naarGebeurtenis(soort, vorm, waarden, extra);
    const vraag = beleid.data?.beleid.feiten[String(waarden.feit ?? '')];
    if (soort === 'oordeel' && !vraag) {
      // Without the question nobody knows how confidential the answer is.
      setLeeg({ feit: 'Deze vraag staat niet in het beleid van dit dossier. Kies een andere.' });
      return;
    }
    const body = vraag ? naarOordeel(vorig, String(waarden.waarde ?? ''), vraag) : vorig;
    if (!(await legVast.verstuur(body))) return;
    meld(origineel ? `${soortNaam(soort)} gecorrigeerd` : `${soortNaam(soort)} vastgelegd`);
    onSluit();
  };

  return (
    <Dialog
      titel={`${soortNaam(soort, { [soort]: naam })} ${origineel ? 'corrigeren' : 'vastleggen'}`}
      onSluit={sluiten.vraag}
    >
      <SluitVraag sluiten={sluiten} />
      {vorm.uitleg ? <p className="utrecht-paragraph">{vorm.uitleg}</p> : null}
      {origineel ? (
        <p className="utrecht-paragraph utrecht-paragraph--small luwte-zacht">
          De oude tekst blijft doorgestreept in de tijdlijn staan.
        </p>
      ) : null}
      <Formulier
        knop="Vastleggen"
        bezig={legVast.bezig}
        fouten={fouten}
        veldVan={(pad) =>
          vorm.velden.find((veld) => pad === veld.pad || pad.startsWith(`${veld.pad}.`))?.pad ?? pad
        }
        onVerstuur={() => void bewaar()}
        onSluit={sluiten.vraag}
      >
        {[ALGEMEEN[0]!, ...vorm.velden, ALGEMEEN[1]!].map((veld) => (
          <Fragment key={veld.pad}>
            {veld.inleiding ? <p className="utrecht-paragraph luwte-zacht">{veld.inleiding}</p> : null}
            <VeldInvoer
              kop={kop}
              toets={toets}
              veld={veld}
              waarden={waarden}
              zet={(waarde) => setWaarden((oud) => ({ ...oud, [veld.pad]: waarde }))}
              fout={foutVan(fouten, veld.pad)}
            />
          </Fragment>
        ))}
      </Formulier>
    </Dialog>
  );
}

const foutVan = (fouten: Readonly<Record<string, string>> | undefined, pad: string): string | undefined =>
  Object.entries(fouten ?? {}).find(([bij]) => bij === pad || bij.startsWith(`${pad}.`))?.[1];

/** The moment has a default: people start at the first question. A list that is still loading keeps what it has. */
function useFocusOp(pad: string | undefined): void {
  useEffect(() => {
    const veld = pad === undefined ? null : document.getElementById(veldId(pad));
    const doel = veld?.matches('fieldset') ? veld.querySelector<HTMLElement>('input') : veld;
    doel?.focus();
  }, [pad]);
}

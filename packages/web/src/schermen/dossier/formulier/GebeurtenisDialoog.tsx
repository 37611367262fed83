import type { DossierKop, DossierToets } from '@luwte/core/contract';
import type { Compartiment } from '@luwte/core/dossier';
import { useState } from 'react';
import type { Fouten } from '../../../api/fout.ts';
import { CheckboxGroup, Dialog, useToast } from '../../../components/index.ts';
import { Afscherming, GEWOON, redenVan } from '../../../delen/Afscherming.tsx';
import { lokaal } from '../../../lib/datum.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { GOEDKEUREN, isFormeel } from '../../../teksten/besluit.ts';
import { DOELREDENERING } from '../../../teksten/doelredenering.ts';
import { soortNaam } from '../../../teksten/nl.ts';
import { useLegKlaar } from '../besluit/besluit.api.ts';
import { DIRECT, TerGoedkeuring } from '../besluit/TerGoedkeuring.tsx';
import { Formulier } from '../delen/Formulier.tsx';
import { SluitVraag, useSluitVraag } from '../delen/SluitVraag.tsx';
import { useLegVast } from '../dossier.api.ts';
import { NogNietOpOrde } from '../randvoorwaarden/NogNietOpOrde.tsx';
import { FORMULIEREN, heeftFormulier } from './formulieren.ts';
import { InBesluit } from './InBesluit.tsx';
import { Invorderen } from './Invorderen.tsx';
import { type GebeurtenisBody, leegWaarden, zoekLege } from './naarGebeurtenis.ts';
import { useMaakGebeurtenis, VRAAG_ONBEKEND } from './useMaakGebeurtenis.ts';
import { Velden, veldVan, vraagBij } from './Velden.tsx';
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
  const legKlaar = useLegKlaar(kop.id);
  const [goedkeuring, setGoedkeuring] = useState(DIRECT);
  const magBesluiten = useMag()('besluit:vastleggen');
  const teKeuren = magBesluiten && isFormeel(soort) && !origineel;
  const klaarleggen = goedkeuring.aan && teKeuren;
  const maak = useMaakGebeurtenis(kop, soort, origineel);
  const [begin] = useState<Waarden>(() => ({
    ...leegWaarden(vorm ?? { velden: [] }, lokaal(new Date())),
    ...voorzet,
  }));
  const [waarden, setWaarden] = useState(begin);
  const [gekozen, setGekozen] = useState(() => ({
    ...GEWOON,
    compartiment: (origineel?.compartiment ?? 'gewoon') as Compartiment,
  }));
  const [gezien, setGezien] = useState(false);
  const sluiten = useSluitVraag(waarden !== begin || gekozen.waarom !== '', onSluit);
  const [leeg, setLeeg] = useState<Fouten | undefined>();
  if (!vorm) return null;
  const naam = woord(soort, soortNaam(soort));

  const fouten = leeg ?? (klaarleggen ? vanGebeurtenis(legKlaar.fouten) : legVast.fouten);

  // The kind, or the question that is answered, may say itself where it goes.
  const eigen = soort === 'oordeel' ? maak(waarden)?.compartiment : vorm.vast?.compartiment;
  const vast = soort === 'oordeel' || soort === 'intrekking' || eigen !== undefined;
  const afgeschermd = vast ? { ...gekozen, compartiment: (eigen ?? 'gewoon') as Compartiment } : gekozen;

  const bewaar = async () => {
    const nogLeeg = zoekLege(vorm, waarden);
    setLeeg(nogLeeg);
    if (nogLeeg) return;
    const gemaakt = maak(waarden);
    if (gemaakt === undefined) {
      // Without the question nobody knows how confidential the answer is.
      setLeeg(VRAAG_ONBEKEND);
      return;
    }
    const { compartiment: _, ...zonder } = gemaakt;
    const deel = afgeschermd.compartiment;
    const body = {
      ...(zonder as GebeurtenisBody),
      ...(deel !== 'gewoon' && { compartiment: deel }),
      ...redenVan(afgeschermd),
    };
    if (klaarleggen) {
      const opdracht = goedkeuring.opdracht.trim();
      const invoer = { gebeurtenis: body, ...(opdracht === '' ? {} : { mondelingeOpdracht: opdracht }) };
      if (!(await legKlaar.verstuur(invoer))) return;
      meld(GOEDKEUREN.klaargelegd);
      onSluit();
      return;
    }
    if (!(await legVast.verstuur({ ...body, ...(gezien && { woordenGezien: true }) }))) return;
    meld(origineel ? `${soortNaam(soort)} gecorrigeerd` : `${soortNaam(soort)} vastgelegd`);
    onSluit();
  };

  const formulier = (
    <Formulier
      knop={klaarleggen ? GOEDKEUREN.leg : 'Vastleggen'}
      bezig={legVast.bezig || legKlaar.bezig}
      fouten={fouten}
      veldVan={(pad) => veldVan(vorm, pad)}
      waarover={leeg ? undefined : (pad) => vraagBij(vorm, pad)}
      onVerstuur={() => void bewaar()}
      onSluit={sluiten.vraag}
    >
      {origineel ? null : (
        <NogNietOpOrde kop={kop} wat={{ soorten: [soort], maatregelen: [String(waarden.maatregel ?? '')] }} />
      )}
      {soort === 'besluit' ? <InBesluit kop={kop} toets={toets} maatregel={waarden.maatregel} /> : null}
      <Velden kop={kop} toets={toets} vorm={vorm} waarden={waarden} onZet={setWaarden} fouten={fouten} />
      <Afscherming waarde={afgeschermd} onZet={setGekozen} fouten={fouten} vast={vast} />
      {gezien || fouten?.woordenGezien !== undefined ? (
        <CheckboxGroup
          legend={DOELREDENERING.gezien}
          naam="woordenGezien"
          fout={fouten?.woordenGezien}
          keuzes={[{ waarde: 'ja', tekst: DOELREDENERING.gezienJa }]}
          gekozen={gezien ? ['ja'] : []}
          onKies={(gekozen) => setGezien(gekozen.includes('ja'))}
        />
      ) : null}
      {teKeuren ? <TerGoedkeuring waarde={goedkeuring} onZet={setGoedkeuring} /> : null}
    </Formulier>
  );
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
      {soort === 'invorderingsbeschikking' ? <Invorderen kop={kop}>{formulier}</Invorderen> : formulier}
    </Dialog>
  );
}
/** Faults of a decision that was laid ready, at the fields of the form. */
const vanGebeurtenis = (fouten: Fouten | undefined): Fouten | undefined =>
  fouten &&
  Object.fromEntries(
    Object.entries(fouten).map(([pad, reden]) => [pad.replace(/^gebeurtenis\./, ''), reden]),
  );

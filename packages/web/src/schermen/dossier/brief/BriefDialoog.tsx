import type { Briefaanbod, Briefvoorbeeld, DossierKop } from '@luwte/core/contract';
import { useEffect, useRef, useState } from 'react';
import {
  Alert,
  Button,
  Dialog,
  ErrorSummary,
  KnopGroep,
  Laden,
  useToast,
  veldId,
} from '../../../components/index.ts';
import { vandaag } from '../../../lib/datum.ts';
import { BRIEF } from '../../../teksten/brief.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { useEigenBeleidVan } from '../dossier.api.ts';
import { NogNietOpOrde } from '../randvoorwaarden/NogNietOpOrde.tsx';
import { watVanStap } from '../randvoorwaarden/nodigBij.ts';
import { BriefVelden } from './BriefVelden.tsx';
import { BriefVoorbeeld } from './BriefVoorbeeld.tsx';
import { useBriefaanbod, useBriefvoorbeeld, useMaakBrief } from './brief.api.ts';
import { alsBriefbody, type Briefbody, beginBrief } from './briefbody.ts';

type Props = { readonly kop: DossierKop; readonly brief: string; readonly onSluit: () => void };

/** Drafts one letter of the policy: fill in, look, keep. */
export function BriefDialoog({ kop, brief, onSluit }: Props) {
  const lijst = useBriefaanbod(kop.id);
  const aanbod = lijst.data?.find(({ id }) => id === brief);
  return (
    <Dialog titel={aanbod ? `${BRIEF.maken}: ${aanbod.naam}` : BRIEF.maken} onSluit={onSluit}>
      <Laden vraag={lijst}>
        {() =>
          aanbod ? (
            <Opstellen kop={kop} aanbod={aanbod} onSluit={onSluit} />
          ) : (
            <Alert soort="warning">{BRIEF.nuNiet}</Alert>
          )
        }
      </Laden>
    </Dialog>
  );
}

type OpstellenProps = Omit<Props, 'brief'> & { readonly aanbod: Briefaanbod };

function Opstellen({ kop, aanbod, onSluit }: OpstellenProps) {
  const meld = useToast();
  const beleid = useEigenBeleidVan(kop);
  const [waarden, setWaarden] = useState(() => beginBrief(aanbod, vandaag()));
  const [gezien, setGezien] = useState<{ body: Briefbody; brief: Briefvoorbeeld } | undefined>();
  const vak = useRef<HTMLDivElement>(null);
  const isGezien = gezien !== undefined;
  // The button that was pressed is gone: the reader starts at the letter, or back at the form.
  useEffect(() => {
    if (isGezien) {
      vak.current?.focus();
      vak.current?.scrollIntoView({ block: 'start' });
    } else if (document.activeElement === document.body) document.getElementById(veldId('aan'))?.focus();
  }, [isGezien]);
  const kijk = useBriefvoorbeeld(kop.id);
  const maak = useMaakBrief(kop.id);
  const bekijk = async () => {
    maak.wis();
    const body = alsBriefbody(aanbod, waarden);
    const voorbeeld = await kijk.verstuur(body);
    if (voorbeeld) setGezien({ body, brief: voorbeeld });
  };
  const legVast = async (body: Briefbody) => {
    if (!(await maak.verstuur(body))) return;
    meld(aanbod.als === 'concept' ? BRIEF.conceptKlaar : BRIEF.klaar);
    onSluit();
  };
  if (gezien) {
    return (
      <div ref={vak} tabIndex={-1} className="luwte-stapel">
        <ErrorSummary fouten={maak.fouten} veldVan={() => ''} />
        <BriefVoorbeeld brief={gezien.brief} />
        <p role="status" className="luwte-zacht">
          {maak.bezig ? BRIEF.bezig : ''}
        </p>
        <KnopGroep>
          <Button soort="primair" bezig={maak.bezig} onClick={() => void legVast(gezien.body)}>
            Vastleggen
          </Button>
          <Button onClick={() => setGezien(undefined)}>{BRIEF.aanpassen}</Button>
        </KnopGroep>
      </div>
    );
  }
  const stap = watVanStap(beleid.data?.beleid.stappen.find(({ id }) => id === aanbod.stap));
  const eersteEigen = aanbod.onderdelen.find(({ eigen }) => eigen)?.nummer;
  return (
    <Formulier
      knop={BRIEF.bekijk}
      bezig={kijk.bezig}
      fouten={kijk.fouten}
      veldVan={(pad) => {
        if (pad === 'teksten') return eersteEigen === undefined ? 'gedrag' : `teksten.${eersteEigen}`;
        return pad === 'brief' ? 'aan' : pad;
      }}
      onVerstuur={() => void bekijk()}
      onSluit={onSluit}
    >
      <NogNietOpOrde
        kop={kop}
        wat={{ soorten: [aanbod.als, ...stap.soorten], maatregelen: stap.maatregelen }}
      />
      <BriefVelden
        aanbod={aanbod}
        waarden={waarden}
        zet={(veld, waarde) => setWaarden((oud) => ({ ...oud, [veld]: waarde }))}
        fouten={kijk.fouten}
      />
    </Formulier>
  );
}

import type { Melding } from '@luwte/core/contract';
import { useState } from 'react';
import { Badge, Button, KnopGroep, klassen, Link, Status } from '../../components/index.ts';
import { MELDINGTOON } from '../../delen/RecenteMeldingen.tsx';
import { momentInWoorden } from '../../lib/datum.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { CATEGORIE, MELDINGSTATUS } from '../../teksten/nl.ts';
import { AdviesDialoog, KoppelDialoog, OntkoppelDialoog } from './MeldingDialogen.tsx';

type Open = 'koppel' | 'ontkoppel' | 'advies';

/** One report: when, what, who by code, what became of it, and what can be done with it. */
export function MeldingRegel({
  melding,
  getoond,
}: {
  readonly melding: Melding;
  readonly getoond?: boolean;
}) {
  const mag = useMag();
  const [open, setOpen] = useState<Open | undefined>();
  const sluit = () => setOpen(undefined);
  return (
    <li className={klassen('luwte-melding', getoond && 'luwte-melding--getoond')}>
      <div className="luwte-melding__kop">
        <strong>{melding.adres}</strong>
        <Status toon={MELDINGTOON[melding.status]}>{MELDINGSTATUS[melding.status]}</Status>
      </div>
      <div className="luwte-regel__bij">
        <span>{momentInWoorden(melding.op)}</span>
        <span>{melding.kanaal}</span>
        <span>{melding.anoniem ? 'anonieme melder' : (melding.melderCode ?? 'melder onbekend')}</span>
        {melding.ernst ? <span>ernst {melding.ernst} van 5</span> : null}
      </div>
      <div className="luwte-rij">
        {melding.categorieen.map((categorie) => (
          <Badge key={categorie}>{CATEGORIE[categorie]}</Badge>
        ))}
      </div>
      {melding.toelichting ? <p className="luwte-melding__tekst">{melding.toelichting}</p> : null}
      {melding.aanvullingen.map(({ soort, tekst, op }) => (
        <p key={op + soort} className="luwte-melding__tekst">
          <strong>
            {soort === 'stop' ? 'De melder wil stoppen' : 'Aanvulling van de melder'}, {momentInWoorden(op)}
            {tekst ? ': ' : ''}
          </strong>
          {tekst}
        </p>
      ))}
      {melding.advies ? (
        <p className="luwte-melding__tekst">
          <strong>Advies:</strong> {melding.advies}
        </p>
      ) : null}
      {melding.dossierId && mag('gebeurtenis:inzien') ? (
        <Link naar={`/dossiers/${melding.dossierId}`}>Dossier {melding.kenmerk}</Link>
      ) : melding.kenmerk ? (
        <span>Dossier {melding.kenmerk}</span>
      ) : null}
      {mag('melding:koppelen') ? (
        <KnopGroep>
          {melding.status === 'gekoppeld' ? (
            <Button klein onClick={() => setOpen('ontkoppel')}>
              Losmaken van dossier
            </Button>
          ) : (
            <Button klein onClick={() => setOpen('koppel')}>
              Koppelen aan dossier
            </Button>
          )}
          {melding.status === 'ontvangen' ? (
            <Button klein onClick={() => setOpen('advies')}>
              Afronden met advies
            </Button>
          ) : null}
        </KnopGroep>
      ) : null}
      {open === 'koppel' ? <KoppelDialoog melding={melding} onSluit={sluit} /> : null}
      {open === 'ontkoppel' ? <OntkoppelDialoog melding={melding} onSluit={sluit} /> : null}
      {open === 'advies' ? <AdviesDialoog melding={melding} onSluit={sluit} /> : null}
    </li>
  );
}

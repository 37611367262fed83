import type { DossierKop } from '@luwte/core/contract';
import { Badge, EmptyState, Heading, Paragraph } from '../../components/index.ts';
import { ActieRegel } from '../../delen/ActieRegel.tsx';
import { EigenInbreng } from '../../delen/EigenInbreng.tsx';
import { MetMijGedeeld } from '../../delen/MetMijGedeeld.tsx';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { EigenBelang } from './belang/EigenBelang.tsx';

/** What a partner sees of a case: its phase, the partner's own tasks, what was shared with it and what it told itself. */
export function PartnerDossier({ kop }: { readonly kop: DossierKop }) {
  const mag = useMag();
  const magTaken = mag('taak:wijzigen');
  const taken = kop.taken ?? [];
  return (
    <Pagina titel={kop.kenmerk} smal>
      <Paragraph>
        Fase: <Badge>{kop.faseNaam}</Badge>
      </Paragraph>
      <section className="luwte-kaart luwte-stapel" aria-label="Uw taken">
        <Heading niveau={2}>Uw taken</Heading>
        {taken.length === 0 ? (
          <EmptyState>Er wacht in dit dossier niets op u.</EmptyState>
        ) : (
          <ul className="luwte-regels">
            {taken.map((taak) => (
              <ActieRegel key={taak.id} actie={{ ...taak, dossierId: kop.id }} inDossier mag={magTaken} />
            ))}
          </ul>
        )}
      </section>
      <MetMijGedeeld dossierId={kop.id} />
      {mag('inbreng:geven') ? <EigenInbreng dossierId={kop.id} open={kop.status === 'open'} /> : null}
      <Paragraph soort="klein" zacht>
        Meer ziet u niet van dit dossier. Wat u mag weten, krijgt u van de casusregisseur, met de reden erbij.
      </Paragraph>
      <EigenBelang dossierId={kop.id} />
    </Pagina>
  );
}

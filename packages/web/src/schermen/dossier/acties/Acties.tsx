import type { DossierKop } from '@luwte/core/contract';
import { Button, EmptyState, Heading, KnopGroep } from '../../../components/index.ts';
import { ActieRegel } from '../../../delen/ActieRegel.tsx';
import { useMag } from '../../../schil/SessieContext.tsx';
import { useDossier } from '../DossierContext.tsx';

/** Who does what next, and for whom we wait. Every open dossier has one of the two. */
export function Acties({ kop }: { readonly kop: DossierKop }) {
  const mag = useMag();
  const { open } = useDossier();
  const acties = (kop.acties ?? []).filter((actie) => actie.status === 'open');
  if (!mag('taak:inzien')) return null;
  return (
    <section className="luwte-kaart luwte-stapel" aria-label="Acties">
      <Heading niveau={2}>Acties</Heading>
      {acties.length === 0 ? (
        <EmptyState>Er staat niets open.</EmptyState>
      ) : (
        <ul className="luwte-regels">
          {acties.map((actie) => (
            <ActieRegel
              key={actie.id}
              actie={{ ...actie, dossierId: kop.id }}
              inDossier
              mag={mag('taak:wijzigen')}
            />
          ))}
        </ul>
      )}
      {mag('taak:wijzigen') && kop.status === 'open' ? (
        <KnopGroep>
          <Button klein onClick={() => open({ doe: 'actie', soort: 'volgende-actie' })}>
            Volgende actie
          </Button>
          <Button klein onClick={() => open({ doe: 'actie', soort: 'wacht-op' })}>
            Wacht op
          </Button>
          <Button klein onClick={() => open({ doe: 'actie', soort: 'taak' })}>
            Taak
          </Button>
        </KnopGroep>
      ) : null}
    </section>
  );
}

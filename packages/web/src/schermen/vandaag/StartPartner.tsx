import type { DossierRegel } from '@luwte/core/contract';
import { SLEUTEL, useLijst } from '../../api/lijst.ts';
import { Badge, EmptyState, Heading, Laden, Pagination, Paragraph } from '../../components/index.ts';
import { ActieRegel } from '../../delen/ActieRegel.tsx';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie } from '../../schil/SessieContext.tsx';

/** A partner: its own tasks, and the phase of the cases it works on. Nothing else of them. */
export function StartPartner() {
  const { organisatie, gemeente } = useSessie();
  const magTaken = useMag()('taak:wijzigen');
  const lijst = useLijst<DossierRegel>(SLEUTEL.dossiers, '/dossiers', { status: 'open' });
  return (
    <Pagina titel="Vandaag">
      <Paragraph zacht>
        Dit ziet {organisatie.naam} van de dossiers in {gemeente.naam}: de fase en uw eigen taken.
      </Paragraph>
      <Laden vraag={lijst}>
        {(dossiers) => {
          const taken = dossiers.flatMap((dossier) =>
            (dossier.taken ?? [])
              .filter((taak) => taak.status === 'open')
              .map((taak) => ({ ...taak, dossierId: dossier.id, kenmerk: dossier.kenmerk })),
          );
          return (
            <div className="luwte-vandaag">
              <section className="luwte-kaart" aria-label="Uw taken">
                <div className="luwte-kaart__kop">
                  <Heading niveau={2}>Uw taken</Heading>
                </div>
                {taken.length === 0 ? (
                  <EmptyState>Er wacht niets op u.</EmptyState>
                ) : (
                  <ul className="luwte-regels">
                    {taken.map((taak) => (
                      <ActieRegel key={taak.id} actie={taak} mag={magTaken} />
                    ))}
                  </ul>
                )}
              </section>
              <section className="luwte-kaart luwte-stapel" aria-label="Dossiers">
                <Heading niveau={2}>Dossiers waar u aan meewerkt</Heading>
                {dossiers.length === 0 ? (
                  <EmptyState>Uw organisatie werkt nu aan geen enkel dossier mee.</EmptyState>
                ) : (
                  <ul className="luwte-regels">
                    {dossiers.map((dossier) => (
                      <li key={dossier.id} className="luwte-regel">
                        <span className="luwte-regel__wat">{dossier.kenmerk}</span>
                        <Badge>{dossier.faseNaam}</Badge>
                      </li>
                    ))}
                  </ul>
                )}
                <Pagination
                  meer={lijst.meer}
                  bezig={lijst.bezigMetMeer}
                  onMeer={lijst.laadMeer}
                  aantal={dossiers.length}
                  wat="dossiers"
                />
              </section>
            </div>
          );
        }}
      </Laden>
    </Pagina>
  );
}

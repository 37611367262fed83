import type { DossierRegel } from '@luwte/core/contract';
import { SLEUTEL, useLijst } from '../../api/lijst.ts';
import { Badge, EmptyState, Heading, Laden, Link, Pagination, Paragraph } from '../../components/index.ts';
import { ActieRegel } from '../../delen/ActieRegel.tsx';
import { MetMijGedeeld } from '../../delen/MetMijGedeeld.tsx';
import { PartnerVragen } from '../../delen/PartnerVragen.tsx';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie } from '../../schil/SessieContext.tsx';
import { useEigenTaken } from './vandaag.api.ts';

/** A partner: its own tasks, the phase of the cases it works on, and what was shared with it. Nothing else of them. */
export function StartPartner() {
  const { organisatie, gemeente } = useSessie();
  const magTaken = useMag()('taak:wijzigen');
  const taken = useEigenTaken();
  const lijst = useLijst<DossierRegel>(SLEUTEL.dossiers, '/dossiers', { status: 'open' });
  return (
    <Pagina titel="Vandaag">
      <Paragraph zacht>
        Dit ziet {organisatie.naam} van de dossiers in {gemeente.naam}: de fase, vragen aan u, uw eigen taken
        en wat met u is gedeeld.
      </Paragraph>
      <Laden vraag={lijst}>
        {(dossiers) => (
          <div className="luwte-vandaag">
            <div className="luwte-stapel">
              <PartnerVragen />
              <section className="luwte-kaart" aria-label="Uw taken">
                <div className="luwte-kaart__kop">
                  <Heading niveau={2}>Uw taken</Heading>
                </div>
                <Laden vraag={taken}>
                  {(lijstTaken) =>
                    lijstTaken.length === 0 ? (
                      <EmptyState>Er wacht niets op u.</EmptyState>
                    ) : (
                      <ul className="luwte-regels">
                        {lijstTaken.map((taak) => (
                          <ActieRegel key={taak.id} actie={taak} mag={magTaken} />
                        ))}
                      </ul>
                    )
                  }
                </Laden>
              </section>
            </div>
            <div className="luwte-stapel">
              <section className="luwte-kaart luwte-stapel" aria-label="Mijn zaken">
                <Heading niveau={2}>Mijn zaken</Heading>
                {dossiers.length === 0 ? (
                  <EmptyState>Uw organisatie werkt nu aan geen enkel dossier mee.</EmptyState>
                ) : (
                  <ul className="luwte-regels">
                    {dossiers.map((dossier) => (
                      <li key={dossier.id} className="luwte-regel">
                        <div className="luwte-regel__inhoud">
                          <Link naar={`/dossiers/${dossier.id}`}>{dossier.kenmerk}</Link>
                          <span className="luwte-regel__bij">
                            {dossier.taken?.[0] ? <span>Volgende taak: {dossier.taken[0].wat}</span> : null}
                          </span>
                        </div>
                        <Badge>{dossier.faseNaam}</Badge>
                      </li>
                    ))}
                  </ul>
                )}
                {dossiers.length > 0 ? (
                  <Pagination
                    meer={lijst.meer}
                    bezig={lijst.bezigMetMeer}
                    onMeer={lijst.laadMeer}
                    aantal={dossiers.length}
                    wat={['dossier', 'dossiers']}
                  />
                ) : null}
              </section>
              <MetMijGedeeld />
            </div>
          </div>
        )}
      </Laden>
    </Pagina>
  );
}

import {
  DOSSIERLINKSOORTEN,
  type DossierKop,
  type Dossierlinks,
  type GemaakteDossierlink,
} from '@luwte/core/contract';
import { useState } from 'react';
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  FormField,
  KnopGroep,
  Laden,
  Paragraph,
  Select,
  useToast,
} from '../../../components/index.ts';
import { useDossierlinks, useMaakDossierlink, useTrekDossierlinkIn } from '../../../delen/dossierlink.api.ts';
import { momentInWoorden } from '../../../lib/datum.ts';
import { LINKS, LINKSOORT } from '../../../teksten/links.ts';
import { LINKSTAND } from '../../../teksten/vraag.ts';
import { Formulier } from '../delen/Formulier.tsx';

/** The links of people outside the municipality in this dossier: made, used, taken back. */
export function Links({ kop }: { readonly kop: DossierKop }) {
  const links = useDossierlinks(kop.id);
  const meld = useToast();
  const trekIn = useTrekDossierlinkIn(kop.id);
  const [maak, setMaak] = useState(false);
  return (
    <div className="luwte-stapel">
      <Paragraph zacht>{LINKS.uitleg}</Paragraph>
      <Laden vraag={links}>
        {({ items, mogelijk }) => (
          <>
            {items.length === 0 ? (
              <EmptyState>{LINKS.geen}</EmptyState>
            ) : (
              <ul className="luwte-regels">
                {items.map((link) => (
                  <li key={link.id} className="luwte-regel">
                    <div className="luwte-regel__inhoud">
                      <span className="luwte-regel__wat">
                        {LINKSOORT[link.soort]}: {link.waarvoor}
                      </span>
                      <span className="luwte-regel__bij">
                        <span>{link.gemaaktDoor}</span>
                        <span>{momentInWoorden(link.gemaaktOp)}</span>
                        <span>{LINKS.tot(momentInWoorden(link.geldigTot))}</span>
                      </span>
                    </div>
                    <div className="luwte-regel__eind">
                      <Badge>{LINKSTAND[link.stand]}</Badge>
                      {link.stand === 'werkt' ? (
                        <Button
                          klein
                          soort="subtiel"
                          onClick={async () => {
                            if (await trekIn.verstuur(link.id)) meld(LINKS.ingetrokken);
                          }}
                        >
                          {LINKS.trekIn}
                          <span className="luwte-alleen-voorlezen">: {link.waarvoor}</span>
                        </Button>
                      ) : null}
                    </div>
                  </li>
                ))}
              </ul>
            )}
            <KnopGroep>
              <Button klein onClick={() => setMaak(true)}>
                {LINKS.maak}
              </Button>
            </KnopGroep>
            {maak ? <MaakDialoog kop={kop} mogelijk={mogelijk} onSluit={() => setMaak(false)} /> : null}
          </>
        )}
      </Laden>
    </div>
  );
}

type MaakProps = {
  readonly kop: DossierKop;
  readonly mogelijk: Dossierlinks['mogelijk'];
  readonly onSluit: () => void;
};

function MaakDialoog({ kop, mogelijk, onSluit }: MaakProps) {
  const [soort, setSoort] = useState<string>('melder');
  const [voorwerpId, setVoorwerp] = useState('');
  const [gemaakt, setGemaakt] = useState<GemaakteDossierlink | undefined>();
  const { verstuur, bezig, fouten } = useMaakDossierlink(kop.id);
  const keuzes = mogelijk.filter((wat) => wat.soort === soort);
  if (gemaakt) {
    return (
      <Dialog titel={LINKS.maak} onSluit={onSluit}>
        <div className="luwte-stapel" role="status">
          <Paragraph>{LINKS.adres}</Paragraph>
          <Paragraph>
            <strong>{gemaakt.adres}</strong>
          </Paragraph>
          {gemaakt.code ? (
            <>
              <Paragraph>{LINKS.code}</Paragraph>
              <Paragraph>
                <strong>{gemaakt.code}</strong>
              </Paragraph>
            </>
          ) : null}
          <Paragraph zacht>{LINKS.eenmaal(momentInWoorden(gemaakt.geldigTot))}</Paragraph>
          <KnopGroep>
            <Button soort="primair" onClick={onSluit}>
              {LINKS.klaar}
            </Button>
          </KnopGroep>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog titel={LINKS.maak} onSluit={onSluit}>
      <Formulier
        knop={LINKS.maak}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void verstuur({ soort, voorwerpId }).then((uit) => setGemaakt(uit))}
        onSluit={onSluit}
      >
        <FormField label={LINKS.soort} naam="soort" fout={fouten?.soort}>
          <Select
            value={soort}
            keuzes={DOSSIERLINKSOORTEN.map((waarde) => ({ waarde, tekst: LINKSOORT[waarde] }))}
            onChange={(event) => {
              setSoort(event.target.value);
              setVoorwerp('');
            }}
          />
        </FormField>
        {keuzes.length === 0 ? (
          <Paragraph>{LINKS.geenMogelijk}</Paragraph>
        ) : (
          <FormField label={LINKS.waarvoor} naam="voorwerpId" fout={fouten?.voorwerpId}>
            <Select
              leeg="Kies"
              value={voorwerpId}
              keuzes={keuzes.map((wat) => ({ waarde: wat.voorwerpId, tekst: wat.waarvoor }))}
              onChange={(event) => setVoorwerp(event.target.value)}
            />
          </FormField>
        )}
      </Formulier>
    </Dialog>
  );
}

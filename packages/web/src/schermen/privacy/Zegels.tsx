import { useState } from 'react';
import { foutTekst } from '../../api/fout.ts';
import { Button, DataList, Heading, Laden, Paragraph, Table, useToast } from '../../components/index.ts';
import { momentInWoorden } from '../../lib/datum.ts';
import { ZEGEL } from '../../teksten/privacy.ts';
import { bewaarBestand } from '../dossier/dossier.api.ts';
import { useZegelsleutels } from './privacy.api.ts';

/** The last seal, the keys that sealed, and the processing log as a file. */
export function Zegels() {
  const zegels = useZegelsleutels();
  return (
    <div className="luwte-stapel luwte-stapel--ruim">
      <Paragraph zacht>{ZEGEL.uitleg}</Paragraph>
      <Laden vraag={zegels}>
        {({ items, hoofd }) => (
          <>
            <section aria-labelledby="privacy-hoofd" className="luwte-stapel">
              <Heading niveau={2} id="privacy-hoofd">
                {ZEGEL.hoofd}
              </Heading>
              {hoofd ? (
                <DataList
                  gegevens={[
                    { naam: 'Nummer', waarde: hoofd.volgnummer },
                    { naam: 'Verzegeld op', waarde: momentInWoorden(hoofd.op) },
                    { naam: 'Hash', waarde: <code className="luwte-lang">{hoofd.hash}</code> },
                    { naam: 'Sleutel', waarde: <code>{hoofd.sleutel}</code> },
                    {
                      naam: 'Handtekening',
                      waarde: <code className="luwte-lang">{hoofd.handtekening}</code>,
                    },
                  ]}
                />
              ) : (
                <Paragraph>{ZEGEL.geenHoofd}</Paragraph>
              )}
            </section>
            <section aria-labelledby="privacy-sleutels" className="luwte-stapel">
              <Heading niveau={2} id="privacy-sleutels">
                {ZEGEL.sleutels}
              </Heading>
              <Paragraph zacht>{ZEGEL.sleutelsUitleg}</Paragraph>
              <Table
                bijschrift={ZEGEL.sleutels}
                bijschriftVerborgen
                regels={items}
                sleutel={({ sleutel }) => sleutel}
                kolommen={[
                  { kop: 'Sleutel', naam: true, cel: ({ sleutel }) => <code>{sleutel}</code> },
                  { kop: 'Van', cel: ({ van }) => (van ? momentInWoorden(van) : '') },
                  { kop: 'Tot', cel: ({ tot }) => (tot ? momentInWoorden(tot) : ZEGEL.nu) },
                  { kop: 'Zegels', getal: true, cel: (een) => een.zegels },
                  {
                    kop: 'Openbare sleutel',
                    cel: ({ pem }) => <code className="luwte-lang">{pem.split('\n')[1]}</code>,
                  },
                ]}
              />
            </section>
          </>
        )}
      </Laden>
      <Verwerkingen />
    </div>
  );
}

function Verwerkingen() {
  const meld = useToast();
  const [bezig, setBezig] = useState(false);
  const exporteer = async () => {
    setBezig(true);
    try {
      await bewaarBestand('/verwerkingen/export', 'verwerkingenlogboek.jsonl');
      meld(ZEGEL.klaar);
    } catch (fout) {
      meld(foutTekst(fout));
    } finally {
      setBezig(false);
    }
  };
  return (
    <section aria-labelledby="privacy-verwerkingen" className="luwte-stapel">
      <Heading niveau={2} id="privacy-verwerkingen">
        {ZEGEL.verwerkingen}
      </Heading>
      <Paragraph zacht>{ZEGEL.verwerkingenUitleg}</Paragraph>
      <div>
        <Button bezig={bezig} onClick={() => void exporteer()}>
          {ZEGEL.exporteer}
        </Button>
      </div>
    </section>
  );
}

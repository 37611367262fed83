import { useQueryClient } from '@tanstack/react-query';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  ErrorSummary,
  Heading,
  Laden,
  Paragraph,
  Status,
  Table,
  useToast,
} from '../../components/index.ts';
import { lokaal, momentInWoorden } from '../../lib/datum.ts';
import { ACCOUNT } from '../../teksten/account.ts';
import { beeindigAndere, beeindigSessie, SESSIES, useEigenSessies } from './account.api.ts';

const TEKST = ACCOUNT;
const moment = (op: string) => momentInWoorden(lokaal(new Date(op)));

/** Where this account is signed in; each of them can be ended from here. */
export function Sessies() {
  const meld = useToast();
  const opslag = useQueryClient();
  const lijst = useEigenSessies();
  const een = useVerstuur(beeindigSessie);
  const andere = useVerstuur(beeindigAndere);
  const klaar = (tekst: string) => {
    meld(tekst);
    void opslag.invalidateQueries({ queryKey: SESSIES });
  };
  const beeindig = async (id: string) => {
    if (await een.verstuur(id)) klaar(TEKST.uitgelogd);
  };
  const beeindigRest = async () => {
    const gedaan = await andere.verstuur(undefined);
    if (gedaan) klaar(TEKST.eldersUit(gedaan.aantal));
  };
  return (
    <section className="luwte-kaart luwte-stapel" aria-labelledby="sessies">
      <Heading niveau={2} id="sessies">
        {TEKST.sessies}
      </Heading>
      <Paragraph zacht>{TEKST.sessiesUitleg}</Paragraph>
      <ErrorSummary fouten={een.fouten ?? andere.fouten} />
      <Laden vraag={lijst}>
        {(items) => (
          <>
            <Table
              bijschrift={TEKST.sessies}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Browser', naam: true, cel: ({ apparaat }) => apparaat },
                { kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
                { kop: 'Ingelogd', cel: ({ sinds }) => moment(sinds) },
                { kop: 'Laatst gebruikt', cel: ({ laatstGebruikt }) => moment(laatstGebruikt) },
                {
                  kop: 'Uitloggen',
                  cel: ({ id, deze, apparaat, sinds }) =>
                    deze ? (
                      <Status toon="goed" kaal>
                        {TEKST.deze}
                      </Status>
                    ) : (
                      <Button klein bezig={een.bezig} onClick={() => void beeindig(id)}>
                        {TEKST.uitloggen}
                        <span className="luwte-alleen-voorlezen">
                          : {apparaat}, {moment(sinds)}
                        </span>
                      </Button>
                    ),
                },
              ]}
            />
            {items.length > 1 ? (
              <div>
                <Button bezig={andere.bezig} onClick={() => void beeindigRest()}>
                  {TEKST.elders}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Laden>
    </section>
  );
}

import {
  COMPARTIMENT_ROLLEN,
  type HANDELINGEN,
  PARTNERROLLEN,
  ROLLEN,
  reikwijdteVan,
} from '@luwte/core/toegang';
import { Heading, Paragraph, Table } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { ROL } from '../../teksten/nl.ts';
import { ROLLENTABEL } from '../../teksten/organisatie.ts';
import { DEEL, HANDELING, REIKWIJDTE } from '../../teksten/rechten.ts';

const INTERN = ROLLEN.filter((rol) => PARTNERROLLEN[rol] === undefined);
const DELEN = Object.keys(COMPARTIMENT_ROLLEN) as (keyof typeof COMPARTIMENT_ROLLEN)[];
const ACTEN = (Object.keys(HANDELING) as (typeof HANDELINGEN)[number][]).map((handeling) => ({ handeling }));

/** What each role may do: the same data that the access function decides with. */
export function Rollen() {
  return (
    <Pagina titel={ROLLENTABEL.titel}>
      <Paragraph>{ROLLENTABEL.uitleg}</Paragraph>
      <Table
        breed
        bijschrift="Rollen en handelingen"
        regels={ACTEN}
        sleutel={({ handeling }) => handeling}
        kolommen={[
          { kop: 'Handeling', naam: true, cel: ({ handeling }) => HANDELING[handeling] },
          ...ROLLEN.map((rol) => ({
            kop: ROL[rol],
            cel: ({ handeling }: (typeof ACTEN)[number]) => REIKWIJDTE[reikwijdteVan(rol, handeling)],
          })),
        ]}
      />
      <Heading niveau={2}>Afgeschermde delen</Heading>
      <Table
        breed
        bijschrift="Welke rol een afgeschermd deel ziet. Een partner ziet geen enkel afgeschermd deel."
        regels={DELEN.map((deel) => ({ deel }))}
        sleutel={({ deel }) => deel}
        kolommen={[
          { kop: 'Deel', naam: true, cel: ({ deel }) => DEEL[deel] },
          ...INTERN.map((rol) => ({
            kop: ROL[rol],
            cel: ({ deel }: { deel: (typeof DELEN)[number] }) =>
              COMPARTIMENT_ROLLEN[deel].includes(rol) ? 'ja' : '',
          })),
        ]}
      />
    </Pagina>
  );
}

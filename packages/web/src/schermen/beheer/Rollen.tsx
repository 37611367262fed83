import {
  COMPARTIMENT_ROLLEN,
  type HANDELINGEN,
  PARTNERROLLEN,
  ROLLEN,
  type Rol,
  reikwijdteVan,
} from '@luwte/core/toegang';
import { useState } from 'react';
import { FormField, Heading, Paragraph, Select, Table } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { ROL } from '../../teksten/nl.ts';
import { ROLLENTABEL } from '../../teksten/organisatie.ts';
import { DEEL, HANDELING, REIKWIJDTE } from '../../teksten/rechten.ts';

const INTERN = ROLLEN.filter((rol) => PARTNERROLLEN[rol] === undefined);
const DELEN = Object.keys(COMPARTIMENT_ROLLEN) as (keyof typeof COMPARTIMENT_ROLLEN)[];
const mag = (rol: Rol, handeling: (typeof HANDELINGEN)[number]) =>
  REIKWIJDTE[reikwijdteVan(rol, handeling)] !== '';
const ACTEN = (Object.keys(HANDELING) as (typeof HANDELINGEN)[number][]).map((handeling) => ({ handeling }));

/** What each role may do: the same data that the access function decides with. */
export function Rollen() {
  const [gekozen, setGekozen] = useState('');
  const rollen = ROLLEN.filter((rol) => gekozen === '' || rol === gekozen);
  const intern = INTERN.filter((rol) => gekozen === '' || rol === gekozen);
  // Of one role only what it may do: the rest is said once, above the table.
  const acten = gekozen === '' ? ACTEN : ACTEN.filter(({ handeling }) => mag(gekozen as Rol, handeling));
  return (
    <Pagina titel={ROLLENTABEL.titel}>
      <Paragraph>{ROLLENTABEL.uitleg}</Paragraph>
      <FormField label="Rol" naam="rol">
        <Select
          leeg="Alle rollen"
          keuzes={ROLLEN.map((rol) => ({ waarde: rol, tekst: ROL[rol] }))}
          value={gekozen}
          onChange={(event) => setGekozen(event.target.value)}
        />
      </FormField>
      <Table
        breed
        bijschrift="Rollen en handelingen"
        regels={acten}
        sleutel={({ handeling }) => handeling}
        kolommen={[
          { kop: 'Handeling', naam: true, cel: ({ handeling }) => HANDELING[handeling] },
          ...rollen.map((rol) => ({
            kop: ROL[rol],
            cel: ({ handeling }: (typeof ACTEN)[number]) => REIKWIJDTE[reikwijdteVan(rol, handeling)],
          })),
        ]}
      />
      <Heading niveau={2}>Afgeschermde delen</Heading>
      <Paragraph>{ROLLENTABEL.delen}</Paragraph>
      {intern.length > 0 ? (
        <Table
          breed
          bijschrift="Welke rol een afgeschermd deel ziet"
          bijschriftVerborgen
          regels={DELEN.map((deel) => ({ deel }))}
          sleutel={({ deel }) => deel}
          kolommen={[
            { kop: 'Deel', naam: true, cel: ({ deel }) => DEEL[deel] },
            ...intern.map((rol) => ({
              kop: ROL[rol],
              cel: ({ deel }: { deel: (typeof DELEN)[number] }) =>
                COMPARTIMENT_ROLLEN[deel].includes(rol) ? 'ja' : '',
            })),
          ]}
        />
      ) : null}
    </Pagina>
  );
}

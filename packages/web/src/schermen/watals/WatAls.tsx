import './watals.css';
import { type ChangeEvent, useState } from 'react';
import { Alert, Button, ButtonLink, FormField, Paragraph, Textbox } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { type Gelezen, leesWatAls, MEESTE_BYTES } from './leesWatAls.ts';
import { Uitkomst } from './Uitkomst.tsx';

/** Opens the result of `luwte beleid wat-als` in the browser. The file stays on this computer. */
export function WatAls() {
  const [gelezen, zet] = useState<Gelezen>();
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const bestand = event.target.files?.[0];
    if (bestand === undefined) return;
    if (bestand.size > MEESTE_BYTES) zet({ ok: false, reden: 'Dit bestand is te groot voor een uitkomst.' });
    else zet(leesWatAls(await bestand.text()));
  };
  return (
    <Pagina
      titel="Wat als het beleid anders was"
      acties={
        <>
          {gelezen?.ok ? <Button onClick={() => window.print()}>Afdrukken</Button> : null}
          <ButtonLink naar="/beleid">Terug naar Beleid</ButtonLink>
        </>
      }
    >
      <div className="luwte-stapel luwte-niet-afdrukken">
        <Paragraph>
          De beheerder speelt alle dossiers na onder een ander beleid met{' '}
          <code>luwte beleid wat-als --json</code>. Open hier het bestand dat daaruit komt. Het wordt niet
          verstuurd en niet bewaard.
        </Paragraph>
        <FormField naam="uitkomst" label="Bestand met de uitkomst">
          <Textbox type="file" accept=".json,application/json" onChange={(e) => void open(e)} />
        </FormField>
      </div>
      {gelezen?.ok === false ? (
        <Alert soort="error" meldt kop="Dit bestand kan niet open">
          <Paragraph>{gelezen.reden}</Paragraph>
        </Alert>
      ) : null}
      {gelezen?.ok ? <Uitkomst uitkomst={gelezen.uitkomst} /> : null}
    </Pagina>
  );
}

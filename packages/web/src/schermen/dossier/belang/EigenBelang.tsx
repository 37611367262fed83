import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SLEUTEL } from '../../../api/lijst.ts';
import { Alert, Button, Checkbox, FormField, Paragraph } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { BELANG } from '../../../teksten/belang.ts';
import { InvulDialoog } from '../../beheer/InvulDialoog.tsx';
import { BelangVelden, LEEG_BELANG } from './BelangVelden.tsx';

/** For everybody in the case: says that it touches oneself. After it the dossier is closed, so this leaves it. */
export function EigenBelang({ dossierId }: { readonly dossierId: string }) {
  const mag = useMag()('belang:melden');
  const navigeer = useNavigate();
  const [open, setOpen] = useState(false);
  const [bevestigd, setBevestigd] = useState(false);
  if (!mag) return null;
  return (
    <div className="luwte-stapel luwte-niet-afdrukken">
      <Paragraph soort="klein" zacht>
        {BELANG.vraag}
      </Paragraph>
      <div>
        <Button klein onClick={() => setOpen(true)}>
          {BELANG.eigen}
        </Button>
      </div>
      {open ? (
        <InvulDialoog
          titel={BELANG.eigen}
          knop="Vastleggen"
          pad={`/dossiers/${dossierId}/eigen-belang`}
          ververst={[SLEUTEL.dossiers]}
          klaar={BELANG.eigenKlaar}
          begin={LEEG_BELANG}
          ook={() => ({ bevestigd })}
          onGedaan={() => void navigeer('/')}
          onSluit={() => setOpen(false)}
        >
          {(velden, zet, fouten) => (
            <>
              <Alert soort="warning">{BELANG.eigenUitleg}</Alert>
              <BelangVelden velden={velden} zet={zet} fouten={fouten} />
              <FormField label="Bevestigen" naam="bevestigd" fout={fouten?.bevestigd}>
                <Checkbox
                  label={BELANG.bevestig}
                  checked={bevestigd}
                  onChange={(event) => setBevestigd(event.target.checked)}
                />
              </FormField>
            </>
          )}
        </InvulDialoog>
      ) : null}
    </div>
  );
}

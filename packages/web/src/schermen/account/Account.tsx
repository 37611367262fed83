import { Pagina } from '../../schil/Pagina.tsx';
import { useSessie } from '../../schil/SessieContext.tsx';
import { ACCOUNT } from '../../teksten/account.ts';
import { EigenStraat } from './EigenStraat.tsx';
import { Sessies } from './Sessies.tsx';
import { TweedeStap } from './TweedeStap.tsx';
import { Wachtwoord } from './Wachtwoord.tsx';
import { Werkplekken } from './Werkplekken.tsx';

/** The own account: where somebody works and is signed in, and with what. */
export function Account() {
  const { werkplekken, organisatie } = useSessie();
  return (
    <Pagina titel={ACCOUNT.titel} smal>
      {werkplekken.length > 1 ? <Werkplekken /> : null}
      <Sessies />
      <Wachtwoord />
      <TweedeStap />
      {organisatie.soort === 'gemeente' ? <EigenStraat /> : null}
    </Pagina>
  );
}

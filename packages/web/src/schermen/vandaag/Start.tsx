import { Paragraph } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useSessie } from '../../schil/SessieContext.tsx';

/** The first screen after logging in, by role. */
export function Start() {
  const { naam } = useSessie();
  return (
    <Pagina titel="Vandaag">
      <Paragraph>{naam}</Paragraph>
    </Pagina>
  );
}

import { Paragraph } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { PRIVACY } from '../../teksten/privacy.ts';
import { Logboek } from './Logboek.tsx';
import { Noodtoegangen } from './Noodtoegangen.tsx';
import { Patronen } from './Patronen.tsx';

/** The desk of the privacy officer: what asks for a judgement first, then the log itself. */
export function Privacy() {
  return (
    <Pagina titel={PRIVACY.titel}>
      <Paragraph zacht>{PRIVACY.uitleg}</Paragraph>
      <Noodtoegangen />
      <Patronen />
      <Logboek />
    </Pagina>
  );
}

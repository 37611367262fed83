// Words at a closed dossier.
import type { Aanleiding } from '@luwte/core/contract';

export const AANLEIDING: Readonly<Record<Aanleiding, string>> = {
  'nieuw-signaal': 'Er is een nieuw signaal',
  'bezwaar-of-beroep': 'Er is bezwaar of beroep',
  'verzoek-betrokkene': 'De betrokkene vraagt om inzage of iets anders (AVG)',
  correctie: 'Er staat iets fout in',
  heropenen: 'Het dossier moet weer open',
  vernietigen: 'Het dossier wordt vernietigd',
};

export const GESLOTEN = {
  titel: 'Dit dossier is gesloten',
  uitleg:
    'Een gesloten dossier is alleen te lezen als daar een reden voor is. Wat u hier schrijft, ziet de privacyfunctionaris. Daarna is het dossier voor u een werkdag te lezen.',
  aanleiding: 'Waarom opent u dit dossier?',
  kies: 'Kies een reden',
  toelichting: 'Om welk signaal, bezwaar of verzoek gaat het?',
  open: 'Dossier openen',
  bezig: 'Bezig met openen…',
  terug: 'Naar Vandaag',
} as const;

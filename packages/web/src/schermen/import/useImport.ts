import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiFout, foutTekst } from '../../api/fout.ts';
import { SLEUTEL } from '../../api/lijst.ts';
import { keurBestand } from './bestand.ts';
import { stuurBestand, type Voortgang } from './stuurBestand.ts';

export type Importfout = { readonly pad: string; readonly reden: string };
export type ImportUitkomst = {
  readonly id: string;
  readonly kenmerk: string;
  readonly gebeurtenissen: number;
  /** The municipality in the file, when it is another one. */
  readonly afkomstig?: string;
  readonly beleidAnders?: string;
};

type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'gekozen' }
  | { readonly soort: 'bezig'; readonly voortgang: Voortgang }
  | { readonly soort: 'gelukt'; readonly uitkomst: ImportUitkomst }
  /** At least one fault; the empty path is about the file as a whole. */
  | { readonly soort: 'fout'; readonly fouten: readonly Importfout[] };

const mislukt = (reden: string): Stand => ({ soort: 'fout', fouten: [{ pad: '', reden }] });

/** One file on its way into the product: chosen, sent, and what came of it. */
export function useImport() {
  const opslag = useQueryClient();
  const [bestand, setBestand] = useState<File | undefined>();
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });
  const stop = useRef<AbortController | undefined>(undefined);
  const sleutel = useRef('');
  useEffect(() => () => stop.current?.abort(), []);

  const kies = (nieuw: File | undefined) => {
    if (!nieuw) return;
    setBestand(nieuw);
    sleutel.current = crypto.randomUUID();
    setStand({ soort: 'gekozen' });
  };

  const verstuur = async () => {
    const keuring = bestand ? keurBestand(bestand) : { reden: 'Kies eerst een bestand.' };
    if (!bestand || 'reden' in keuring) {
      setStand(mislukt('reden' in keuring ? keuring.reden : ''));
      return;
    }
    const regelaar = new AbortController();
    stop.current = regelaar;
    setStand({ soort: 'bezig', voortgang: { verstuurd: 0, totaal: bestand.size } });
    try {
      const uitkomst = await stuurBestand<ImportUitkomst>('/dossiers/importen', {
        bestand,
        mediaType: keuring.mediaType,
        sleutel: sleutel.current,
        signal: regelaar.signal,
        onVoortgang: (voortgang) => setStand({ soort: 'bezig', voortgang }),
      });
      await Promise.all(
        [SLEUTEL.dossiers, SLEUTEL.vandaag].map((queryKey) => opslag.invalidateQueries({ queryKey })),
      );
      setStand({ soort: 'gelukt', uitkomst });
    } catch (fout) {
      if (regelaar.signal.aborted) setStand({ soort: 'gekozen' });
      else if (fout instanceof ApiFout && fout.fouten.length > 0)
        setStand({ soort: 'fout', fouten: fout.fouten });
      else setStand(mislukt(foutTekst(fout)));
      // What was refused is mended in the file and sent again as a new one.
      if (fout instanceof ApiFout && fout.status >= 400) sleutel.current = crypto.randomUUID();
    }
  };
  return { bestand, stand, kies, verstuur, stop: () => stop.current?.abort() };
}

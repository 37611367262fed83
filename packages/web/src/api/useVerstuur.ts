import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { type Fouten, foutenPerVeld } from './fout.ts';

export type Verstuur<I, U> = {
  /** Sends the form; the answer, or undefined when it failed and `fouten` says why. */
  readonly verstuur: (invoer: I) => Promise<U | undefined>;
  readonly bezig: boolean;
  /** Faults of the last attempt per field; undefined while all is well. */
  readonly fouten: Fouten | undefined;
  readonly wis: () => void;
};

/**
 * Sends a form once: the same input gets the same Idempotency-Key until it is accepted, so a second click or a
 * retry after a lost connection does not store it twice.
 *
 * @param ververs query keys that are stale afterwards
 */
export function useVerstuur<I, U>(
  stuur: (invoer: I, sleutel: string) => Promise<U>,
  ververs: readonly (readonly unknown[])[] = [],
): Verstuur<I, U> {
  const opslag = useQueryClient();
  const laatste = useRef<{ tekst: string; sleutel: string } | undefined>(undefined);
  const mutatie = useMutation<U, Error, I>({
    mutationFn: (invoer) => {
      const tekst = JSON.stringify(invoer) ?? '';
      if (laatste.current?.tekst !== tekst) laatste.current = { tekst, sleutel: crypto.randomUUID() };
      return stuur(invoer, laatste.current.sleutel);
    },
    onSuccess: async () => {
      laatste.current = undefined;
      await Promise.all(ververs.map((queryKey) => opslag.invalidateQueries({ queryKey })));
    },
  });
  // The same object while the fault is the same: the summary takes the focus when it changes, not while typing.
  const fouten = useMemo(() => (mutatie.error ? foutenPerVeld(mutatie.error) : undefined), [mutatie.error]);
  return {
    verstuur: (invoer) => mutatie.mutateAsync(invoer).catch(() => undefined),
    bezig: mutatie.isPending,
    fouten,
    wis: mutatie.reset,
  };
}

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const Meld = createContext<(tekst: string) => void>(() => undefined);

/** Says in one line that something succeeded; announced, gone after eight seconds or at the next one. */
export const useToast = (): ((tekst: string) => void) => useContext(Meld);

export function ToastHouder({ children }: { readonly children: ReactNode }) {
  const [bericht, setBericht] = useState<{ tekst: string; nr: number } | undefined>();
  const meld = useCallback((tekst: string) => setBericht((oud) => ({ tekst, nr: (oud?.nr ?? 0) + 1 })), []);
  useEffect(() => {
    if (!bericht) return;
    const klok = setTimeout(() => setBericht(undefined), 8_000);
    return () => clearTimeout(klok);
  }, [bericht]);
  return (
    <Meld value={meld}>
      {children}
      <div role="status" className="luwte-toast-vak">
        {bericht ? (
          <div key={bericht.nr} className="luwte-toast">
            <span aria-hidden="true">✓ </span>
            {bericht.tekst}
          </div>
        ) : null}
      </div>
    </Meld>
  );
}

import type { Locator, Page } from 'playwright-core';

/** Counts what a person does: one key chord, click or tap is one interaction. Typed text is not counted. */
export type Teller = {
  readonly aantal: number;
  readonly stappen: readonly string[];
  /** One key or chord, e.g. `Tab`, `Control+Enter`. */
  toets(naam: string): Promise<void>;
  klik(wat: Locator): Promise<void>;
  /** Text into what has the focus. */
  typ(tekst: string): Promise<void>;
  /** Tab until the focus is there; each Tab counts. Fails after `hoogstens`. */
  naar(wat: Locator, hoogstens?: number): Promise<void>;
};

export function telInteracties(page: Page): Teller {
  const stappen: string[] = [];
  const heeftFocus = (wat: Locator) => wat.evaluate((el) => el === document.activeElement);
  const toets = async (naam: string) => {
    stappen.push(naam);
    await page.keyboard.press(naam);
  };
  return {
    get aantal() {
      return stappen.length;
    },
    stappen,
    toets,
    klik: async (wat) => {
      stappen.push('klik');
      await wat.click();
    },
    typ: async (tekst) => {
      // The key before it may still be opening the field.
      await page.waitForFunction(() => document.activeElement?.matches('input, textarea'));
      await page.keyboard.type(tekst);
    },
    naar: async (wat, hoogstens = 12) => {
      await wat.waitFor();
      for (let i = 0; i < hoogstens; i += 1) {
        if (await heeftFocus(wat)) return;
        await toets('Tab');
      }
      if (!(await heeftFocus(wat))) throw new Error(`No focus after ${hoogstens} times Tab: ${wat}`);
    },
  };
}

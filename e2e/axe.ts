import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of somebody on this screen, one line per place; empty when nothing does. */
export async function axeFouten(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only of what is wrong are the places worked out, which the mode for frames of other sites cannot do: on a page
    // of thousands of lines the rest costs most of the time. The product has no frames.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(WCAG_22_AA)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((plek) => `${id}: ${help}: ${plek.target.join(' ')} ${plek.html.slice(0, 200)}`),
  );
}

/** How many pixels the screen is wider than the window; above 0 people have to scroll sideways. */
export const tebreed = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

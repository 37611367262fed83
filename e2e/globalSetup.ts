import { pakBrowserUit } from './browser.ts';

export default async function setup(): Promise<void> {
  await pakBrowserUit();
}

// The browser for what people look at: Debian's, without a network.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Debian's packages `chromium-headless-shell`, which does the same pages with half the work, and `chromium`:
 * `apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation fonts-noto-color-emoji`.
 */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const found = PLACES.find((path) => existsSync(path));

export const hasBrowser = (): boolean => found !== undefined;

/** Starts it. */
export function openBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error(`None of ${PLACES.join(', ')} is installed.`);
  return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
}

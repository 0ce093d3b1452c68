import { existsSync } from 'node:fs';

const debian = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** How the tests start Chromium: Debian's where it is, otherwise the one that Playwright brings. */
export const chromiumLaunch = {
  ...(existsSync(debian) && { executablePath: debian }),
  args: ['--disable-gpu', '--disable-quic', '--disable-background-networking'],
};

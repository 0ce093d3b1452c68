// Makes sure that the tests have a Chromium and a font with Chinese characters.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

const hasCjkFont = () => {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
};

const wanted = [
  ...(existsSync(CHROMIUM) ? [] : ['chromium']),
  ...(hasCjkFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
];

function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { ...quiet, env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], {
    ...quiet,
    env,
  });
}

function installWithPlaywright() {
  const home = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  execFileSync(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'], quiet);
}

if (wanted.length > 0) {
  const canApt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  try {
    if (canApt) installWithApt();
    else if (wanted.includes('chromium')) installWithPlaywright();
  } catch {
    console.error(
      `The tests need ${wanted.join(', ')} and could not install it. ` +
        'On Debian run them as root, or install it by hand; elsewhere let CHROMIUM_PATH name a Chromium.',
    );
    process.exit(1);
  }
}
console.log(wanted.length > 0 ? `Installed ${wanted.join(', ')}.` : 'Browser and fonts are there.');

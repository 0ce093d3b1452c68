import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { APP_VERSION } from '../../src/state/version';

it('is the version that package.json has', () => {
  expect(APP_VERSION).toBe(version);
});

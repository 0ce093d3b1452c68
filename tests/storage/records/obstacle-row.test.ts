import { expect, it } from 'vitest';
import { readObstacle } from '../../../src/storage/records/obstacle-row';

const owned = { id: 'o', company: 'a' };

it('an obstacle is read with its entries by day, each a field of its own', () => {
  const row = {
    ...owned,
    title: '检验排队',
    product: 'p',
    filing: 'f',
    unit: 'drug-administration',
    since: '2026-03-02',
    visit: '2026-04-01',
    'entry.b': { on: '2026-03-09', text: '排到四月' },
    'entry.a': { on: '2026-03-10', text: '换了受理点' },
    closed: { on: '2026-03-20', by: '换受理点' },
  };
  expect(readObstacle(row)).toEqual({
    ...owned,
    title: '检验排队',
    product: 'p',
    filing: 'f',
    unit: 'drug-administration',
    since: '2026-03-02',
    visit: '2026-04-01',
    entries: [
      { id: 'b', on: '2026-03-09', text: '排到四月' },
      { id: 'a', on: '2026-03-10', text: '换了受理点' },
    ],
    closed: { on: '2026-03-20', by: '换受理点' },
  });
});

it('of a spoilt one what can be read is kept', () => {
  const row = {
    ...owned,
    title: 7,
    since: '2026-02-30',
    visit: 9,
    unit: '',
    'entry.a': { on: 'soon', text: '排到四月' },
    closed: { by: '不知道哪天' },
    later: true,
  };
  expect(readObstacle(row)).toEqual({ ...owned, title: '', entries: [] });
});

it('what has no company is none', () => {
  expect(readObstacle({ id: 'o', company: '' })).toBeUndefined();
});

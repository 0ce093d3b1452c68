import { expect, it } from 'vitest';
import type { Comparison, Standing } from '../../../src/storage/backup/compare';
import { outcomeOf } from '../../../src/storage/backup/outcome';

const listed = (id: string) => ({ id, name: id, productCount: 0, updatedAt: 1 });
const comparison = (standings: readonly Standing[], onlyHere: number): Comparison => ({
  companies: standings.map((standing, index) => ({
    ...listed(`${index}`),
    standing,
    hereUpdatedAt: 1,
  })),
  onlyHere: Array.from({ length: onlyHere }, (_, index) => listed(`here-${index}`)),
  newUnreadable: [],
});
const all = comparison(['new', 'new', 'newer', 'older', 'older', 'same'], 4);

it('merging takes what is new and newer, and keeps everything else', () => {
  expect(outcomeOf(all, 'merge')).toEqual({
    added: 2,
    replaced: 1,
    kept: 7,
    removed: 0,
    total: 10,
  });
});

it('replacing leaves what the backup holds', () => {
  expect(outcomeOf(all, 'replace')).toEqual({
    added: 2,
    replaced: 3,
    kept: 1,
    removed: 4,
    total: 6,
  });
});

import { expect, it } from 'vitest';
import type { Comparison, Standing } from '../../../src/storage/backup/compare';
import { outcomeOf } from '../../../src/storage/backup/outcome';

const listed = (id: string) => ({
  id,
  name: id,
  productCount: 0,
  filingCount: 0,
  certificateCount: 0,
  contactCount: 0,
  obstacleCount: 0,
  updatedAt: 1,
});
const comparison = (standings: readonly Standing[], onlyHere: number): Comparison => ({
  companies: standings.map((standing, index) => ({
    ...listed(`${index}`),
    standing,
    hereUpdatedAt: 1,
  })),
  onlyHere: Array.from({ length: onlyHere }, (_, index) => listed(`here-${index}`)),
  newUnreadable: [],
  years: { added: [], different: [], onlyHere: [] },
  files: {
    merge: { brought: ['1'], missing: ['2', '3'] },
    replace: { brought: [], missing: ['4'] },
  },
});
const all = comparison(['new', 'new', 'newer', 'older', 'older', 'same'], 4);

it('merging takes what is new and newer, and keeps everything else', () => {
  expect(outcomeOf(all, 'merge')).toEqual({
    added: 2,
    replaced: 1,
    kept: 7,
    removed: 0,
    total: 10,
    filesBrought: 1,
    filesMissing: 2,
  });
});

it('replacing leaves what the backup holds', () => {
  expect(outcomeOf(all, 'replace')).toEqual({
    added: 2,
    replaced: 3,
    kept: 1,
    removed: 4,
    total: 6,
    filesBrought: 0,
    filesMissing: 1,
  });
});

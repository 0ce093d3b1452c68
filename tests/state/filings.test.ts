import { expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { filings } from '../../src/state/filings.svelte';
import { DATABASE_NAME } from '../../src/storage/database';
import { withDatabase } from '../../src/storage/with-database';
import { putYear } from '../../src/storage/years';
import { present } from '../builders/catalogue';
import { CLASS_2, emptyStage, file, stageProduct } from '../builders/filing-stage';

const day = parsePlainDate;

/** The last day of the review by law, and whether it may still move. */
function review(id: string): unknown {
  const planned = filings.planOf(present(filings.find(id)));
  const plan = planned?.kind === 'planned' ? planned.plan : undefined;
  const { due, provisional } = present(plan?.steps.find((step) => step.id === 'review')?.statutory);
  return { due, provisional };
}

it('counts by a year of days off that the user has entered', async () => {
  await emptyStage();
  await withDatabase(DATABASE_NAME, (db) =>
    putYear(db, {
      year: 2027,
      holidays: [
        { festivals: ['new-year'], from: day('2027-01-01'), until: day('2027-01-03') },
        { festivals: ['spring-festival'], from: day('2027-02-05'), until: day('2027-02-11') },
      ],
      workdays: [day('2027-01-09')],
    }),
  );
  await stageProduct(CLASS_2, '2026-11-23');
  const id = file('device2-registration', ['submitted', '2026-11-16'], ['accepted', '2026-11-20']);
  // 29 working days until the end of the year; in January 21 with the Saturday that is worked; in
  // February 4 before the holiday and 6 from the 12th on.
  expect(review(id)).toEqual({ due: '2027-02-19', provisional: false });
});

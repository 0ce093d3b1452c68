import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { ImpossibleEvents, type EventProblem } from '../../../src/domain/procedures/impossible';
import { filings as words } from '../../../src/i18n/zh/filings';
import ImpossibleNotice from '../../../src/ui/filings/ImpossibleNotice.svelte';
import { renewal } from '../../builders/library';

const PROBLEMS: Record<EventProblem, true> = {
  'not-here': true,
  'wrong-step': true,
  twice: true,
  'too-early': true,
  'too-late': true,
  'not-running': true,
  'already-open': true,
  'nothing-open': true,
  'still-open': true,
};

const isProblem = (name: string): name is EventProblem => name in PROBLEMS;

for (const name of Object.keys(PROBLEMS).filter(isProblem)) {
  it(`says which event it is and why it cannot stand there: ${name}`, async () => {
    const event = { kind: 'decided', on: parsePlainDate('2026-03-02') } as const;
    const problem = new ImpossibleEvents(event, name, 'why', 'submitted');
    const page = await render(ImpossibleNotice, { problem, procedure: renewal });
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('2026年3月2日的“已作出决定');
    await expect.element(alert).toHaveTextContent(words.impossible.problems[name]);
    await expect.element(alert).toHaveTextContent('先要有“已提交”');
  });
}

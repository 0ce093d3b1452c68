import { expect } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { createEngine } from '../../src/domain/eligibility/engine';
import type { MeasureAssessment } from '../../src/domain/eligibility/assessment';
import type { ReadyMeasure } from '../../src/domain/eligibility/engine';
import type { Profile, Subject } from '../../src/domain/profile/profile';
import { core } from '../../src/state/core';
import { assessment } from '../../src/state/assessment.svelte';
import { library } from '../../src/state/library.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { deviceRepository } from '../../src/storage/companies';
import { Connection } from '../../src/storage/connection';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database';
import { mattersOf, type Matter } from '../../src/ui/results/matters';
import { catalogueOf, present, type Parts } from './catalogue';

const stored = ({ name = '', facts, unsure = [] }: Subject) => ({ name, facts, unsure });

let staged = 0;

/** Puts a small catalogue and a stored company before the components, as the running app does. */
export async function stage(parts: Parts, profile: Profile): Promise<void> {
  const { enterprise, products, productsComplete = false } = profile;
  const catalogue = catalogueOf(parts);
  const engine = createEngine(catalogue);
  const id = `staged-${(staged += 1)}`;
  const db = await openDatabase(DATABASE_NAME);
  const company = {
    id,
    enterprise: stored(enterprise),
    products: products.map((product) => ({ id: product.id, ...stored(product) })),
    productsComplete,
    updatedAt: 1,
  };
  await deviceRepository(new Connection(db)).store([{ kind: 'put', company }]);
  db.close();
  library.loaded = { catalogue, engine, core };
  assessment.chosenDay = parsePlainDate('2026-03-01');
  await workspace.start(engine.registry.facts, 'zh');
  workspace.open(id);
}

/** One provision of the company on the stage, as it stands now. */
export function matterOf(id: string): Matter {
  const { measures } = present(library.loaded).engine;
  const all = mattersOf(measures, present(assessment.value));
  return present(all.find(({ provision }) => provision.id === id));
}

/** The first measure of the stage with its verdicts. */
export function measureOnStage(): { ready: ReadyMeasure; judged: MeasureAssessment } {
  const ready = present(present(library.loaded).engine.measures[0]);
  return { ready, judged: present(present(assessment.value).measures[ready.measure.id]) };
}

/** Waits until a part of the page that comes little by little is there to its end. */
export const whole = (container: Element): Promise<void> =>
  expect.poll(() => container.querySelectorAll('[aria-busy="true"]').length).toBe(0);

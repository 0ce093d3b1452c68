import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { createEngine } from '../../src/domain/eligibility/engine';
import type { MeasureAssessment } from '../../src/domain/eligibility/assessment';
import type { ReadyMeasure } from '../../src/domain/eligibility/engine';
import type { Profile, Subject } from '../../src/domain/profile/profile';
import { assessment } from '../../src/state/assessment.svelte';
import { library } from '../../src/state/library.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { mattersOf, type Matter } from '../../src/ui/results/matters';
import { catalogueOf, present, type Parts } from './catalogue';

const stored = ({ name = '', facts, unsure = [] }: Subject) => ({ name, facts, unsure });

/** Puts a small catalogue and a company before the components, as the running app does. */
export function stage(parts: Parts, { enterprise, products, productsComplete }: Profile): void {
  const catalogue = catalogueOf(parts);
  library.loaded = { catalogue, engine: createEngine(catalogue) };
  workspace.company = {
    id: 'company',
    enterprise: stored(enterprise),
    products: products.map((product) => ({ id: product.id, ...stored(product) })),
    productsComplete: productsComplete ?? false,
    updatedAt: 1,
  };
  workspace.ready = true;
  assessment.chosenDay = parsePlainDate('2026-03-01');
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

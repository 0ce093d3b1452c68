import { catalogueZh } from '../../src/data/catalogue-zh';
import { createEngine } from '../../src/domain/eligibility/engine';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { Facts } from '../../src/domain/profile/profile';
import { assessment } from '../../src/state/assessment.svelte';
import { core } from '../../src/state/core';
import { library } from '../../src/state/library.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { deviceRepository } from '../../src/storage/companies';
import { Connection } from '../../src/storage/connection';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database';

let staged = 0;

/** Puts the bundled catalogue and a company with these products before the components. */
export async function stageChannels(...products: readonly Facts[]): Promise<void> {
  const engine = createEngine(catalogueZh);
  const id = `channels-${(staged += 1)}`;
  const company = {
    id,
    enterprise: { name: '甲公司', facts: { inChongqing: true }, unsure: [] },
    products: products.map((facts, index) => ({
      id: `p${index + 1}`,
      name: `${index + 1}号产品`,
      facts,
      unsure: [],
    })),
    productsComplete: true,
    updatedAt: 1,
  };
  const db = await openDatabase(DATABASE_NAME);
  await deviceRepository(new Connection(db)).store([{ kind: 'put', company }]);
  db.close();
  library.loaded = { catalogue: catalogueZh, engine, core };
  assessment.chosenDay = parsePlainDate('2026-11-22');
  await workspace.start(engine.registry.facts, 'zh');
  workspace.open(id);
}

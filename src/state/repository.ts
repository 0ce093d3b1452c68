import type { Fact, FactId } from '../domain/profile/fact';
import type { CompanyRepository, LoadedCompanies } from '../storage/companies';
import { breathe } from './breathe';

/** Sends for the storage layer, which is needed as soon as the questions are there. */
export function fetchStorage(): void {
  for (const part of [import('../storage/companies'), import('../storage/database')]) {
    // Whoever needs it asks again, and is told then.
    part.catch(() => undefined);
  }
}

export type Questions = ReadonlyMap<FactId, Fact>;

export interface Opened {
  readonly repository: CompanyRepository;
  readonly loaded: LoadedCompanies;
}

/** The own companies of the device, and the example apart from them. */
export type Place = 'own' | 'example';

/** The storage layer, fetched after the first paint; memory where the device has none to give. */
export async function openRepository(questions: Questions, place: Place): Promise<Opened> {
  const { deviceRepository, memoryRepository } = await import('../storage/companies');
  await breathe();
  const opened = async (repository: CompanyRepository): Promise<Opened> => ({
    repository,
    loaded: await repository.load(questions),
  });
  try {
    const { DATABASE_NAME, EXAMPLE_DATABASE_NAME, openDatabase } =
      await import('../storage/database');
    await breathe();
    const name = place === 'own' ? DATABASE_NAME : EXAMPLE_DATABASE_NAME;
    return await opened(deviceRepository(await openDatabase(name)));
  } catch {
    return opened(memoryRepository());
  }
}

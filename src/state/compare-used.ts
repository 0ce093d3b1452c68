import { readCatalogue } from '../data/read-catalogue';
import type { PlainDate } from '../domain/calendar/plain-date';
import { assess } from '../domain/eligibility/assess';
import type { ChangeReport, ReportedCompany } from '../domain/eligibility/change-report';
import { compareAssessments } from '../domain/eligibility/compare-assessments';
import { compareMeasures } from '../domain/eligibility/compare-measures';
import { createEngine, type Engine } from '../domain/eligibility/engine';
import { reportedMeasure, reportedVerdict } from '../domain/eligibility/report-changes';
import type { Catalogue } from '../domain/policy/catalogue';
import { withoutArchived } from '../domain/profile/products';
import { companiesBy, type UsedCatalogue } from '../storage/catalogues';
import type { StoredCompany } from '../storage/row';
import { breathe } from './breathe';
import { withDevice } from './with-device';

/** An engine, the stored companies with the answers to its questions, and the day of judging. */
interface Judge {
  readonly engine: Engine;
  readonly companies: readonly StoredCompany[];
  readonly day: PlainDate;
}

/**
 * The verdicts of the stored companies that two judges see differently. Each sees the answers to
 * its own questions, so those that only one of them knows are left out for the other.
 */
async function companiesBetween(before: Judge, after: Judge): Promise<readonly ReportedCompany[]> {
  const found: ReportedCompany[] = [];
  for (const company of after.companies) {
    await breathe();
    const same = before.companies.find(({ id }) => id === company.id);
    if (!same) continue;
    const judge = ({ engine, day }: Judge, profile: StoredCompany) => ({
      engine,
      assessment: assess(engine, withoutArchived(profile), day),
    });
    const differences = compareAssessments(judge(before, same), judge(after, company));
    if (differences.length > 0) {
      found.push({ id: company.id, verdicts: differences.map(reportedVerdict) });
    }
  }
  return found;
}

/** A catalogue that holds what it should may still name what it does not have. */
function engineOf(catalogue: Catalogue): Engine | undefined {
  try {
    return createEngine(catalogue);
  } catch {
    return undefined;
  }
}

/**
 * What has changed since a catalogue was used last, in Chinese as both are: by other data, by days
 * that have passed, by both, or nothing.
 */
export async function compareUsed(
  known: UsedCatalogue,
  current: Catalogue,
  on: PlainDate,
): Promise<readonly ChangeReport[]> {
  const since = known.day;
  const old = await readCatalogue(known.schema, known.text, breathe);
  if (old === 'unknown-form') {
    return [{ cause: 'incomparable', since, on, measures: [], companies: [] }];
  }
  await breathe();
  const before = old && engineOf(old);
  if (!before) return [];
  const after = createEngine(current);
  await breathe();
  const measures = compareMeasures(before, after, on).map(reportedMeasure);
  const [earlier, later] = await withDevice((db) =>
    Promise.all([companiesBy(db, before.registry.facts), companiesBy(db, after.registry.facts)]),
  );
  const then = { engine: before, companies: earlier, day: on };
  const now = { engine: after, companies: later, day: on };
  const updated = await companiesBetween(then, now);
  const aged = await companiesBetween({ ...then, day: since }, then);
  const found: readonly ChangeReport[] = [
    { cause: 'update', since, on, measures, companies: updated },
    { cause: 'time', since, on, measures: [], companies: aged },
  ];
  return found.filter((each) => each.measures.length + each.companies.length > 0);
}

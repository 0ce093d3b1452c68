import { assess } from '../../domain/eligibility/assess';
import type { Engine } from '../../domain/eligibility/engine';
import { words } from './words';
import { profileOf, wrongMeasures, type LintInput, type Problem } from './problem';

/** Every case comes out as it was written from the text. */
export function lintCases(
  engine: Engine,
  {
    provisionCases,
    companyCases,
    catalogue,
  }: Pick<LintInput, 'catalogue' | 'provisionCases' | 'companyCases'>,
) {
  const measureOf = new Map(
    catalogue.measures.flatMap(({ id, provisions }) => provisions.map((own) => [own.id, id])),
  );
  const problems: Problem[] = provisionCases.flatMap((item) => {
    const { measures } = assess(engine, profileOf(item), item.asOf);
    const found = measures[measureOf.get(item.provision) ?? '']?.byProvision[item.provision];
    if (found === item.expected) return [];
    const said = words.wrongCase(item.title, item.expected, String(found));
    return [{ rule: 'case', where: item.provision, ...said }];
  });
  const companyProblems = companyCases.flatMap((item) =>
    wrongMeasures(item, assess(engine, item.profile, item.asOf)).map((message) => ({
      rule: 'case',
      where: item.id,
      message,
    })),
  );
  return [...problems, ...companyProblems];
}

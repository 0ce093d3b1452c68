import type { Procedure } from '../../domain/procedures/procedure';
import { spokenIn, unitOf } from './figures';
import { speaksOfMoney } from './money';
import type { LintInput, Problem } from './problem';
import { limitsOf } from './procedure-walk';

/** Numbers of rules that have been replaced. */
const REPLACED =
  /2015年第18号|2018年第43号|2014年第64号|2014年第13号|渝药监〔2023〕12号|国务院令第360号|食药监药化管〔2017〕126号/;

/** What every card says of what it does not hold. */
const NOT_INCLUDED = '时限、材料：本应用未收录，请以官方办事指南为准。';

const UNITS: Readonly<Record<string, string>> = {
  workday: '工作日',
  day: '天',
  month: '个月',
};

/** Lengths that the texts of a procedure may speak of: `45 工作日`. */
function figuresOf(procedure: Procedure): ReadonlySet<string> {
  if (procedure.kind === 'card') return new Set();
  return new Set(
    procedure.steps.flatMap((step) =>
      [...limitsOf(step), ...step.targets].map(({ value, unit }) => `${value} ${UNITS[unit]}`),
    ),
  );
}

/** What the texts of a procedure say besides. */
function wrongTexts(procedure: Procedure): readonly string[] {
  const allowed = figuresOf(procedure);
  const all = JSON.stringify(procedure);
  return [
    ...spokenIn(procedure)
      .filter(([, number, unit = '']) => !allowed.has(`${number} ${unitOf(unit)}`))
      .map(([written]) => `a text says ${written}, which no figure says`),
    ...(speaksOfMoney(all) ? ['a text speaks of money'] : []),
    ...(REPLACED.test(all) ? ['a text names a rule that has been replaced'] : []),
    ...(procedure.kind === 'card' && !procedure.notIncluded.zh.startsWith(NOT_INCLUDED)
      ? ['the card does not say what is not included']
      : []),
  ];
}

/** Texts say no figure that the procedure does not hold, no money and no rule that is gone. */
export function lintProcedureTexts({ library }: LintInput): readonly Problem[] {
  return [
    ...library.procedures.flatMap((procedure) =>
      wrongTexts(procedure).map((message) => ({
        rule: 'procedure text',
        where: procedure.id,
        message,
      })),
    ),
    ...library.regulations
      .filter(({ number }) => REPLACED.test(number))
      .map(({ id }) => ({ rule: 'procedure text', where: id, message: 'has been replaced' })),
  ];
}

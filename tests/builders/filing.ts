import type { EnteredEvent, EventKind } from '../../src/domain/procedures/event';
import type { PlannedStep, ProcedurePlan } from '../../src/domain/procedures/plan';
import { present } from './catalogue';

/** An event in short: `at('accepted', '2026-03-06')`, with the step it means. */
export const at = (kind: EventKind, on: string, stepId?: string): EnteredEvent => ({
  kind,
  on,
  ...(stepId !== undefined && { stepId }),
});

export const stepOf = ({ steps }: ProcedurePlan, id: string): PlannedStep =>
  present(steps.find((step) => step.id === id));

/** By when a step is due by law, with a mark where the date may still move. */
export function dueOf(plan: ProcedurePlan, id: string): string | undefined {
  const { statutory } = stepOf(plan, id);
  return statutory?.due && `${statutory.due}${statutory.provisional ? ' provisional' : ''}`;
}

export const targetOf = (plan: ProcedurePlan, id: string): string | undefined =>
  stepOf(plan, id).target?.due;

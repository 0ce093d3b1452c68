import type { FactId, FactValue } from './fact';
import type { Facts } from './profile';

/** The answers of one enterprise or product, and the questions answered 「不确定」. */
export interface Answered {
  readonly facts: Facts;
  readonly unsure: readonly FactId[];
}

const known = (facts: Facts, id: FactId): boolean => (facts[id] ?? null) !== null;

/** Answers a question; null takes the answer back. */
export function withAnswer<T extends Answered>(
  subject: T,
  id: FactId,
  answer: FactValue | null,
): T {
  const { [id]: _before, ...others } = subject.facts;
  return {
    ...subject,
    facts: answer === null ? others : { ...others, [id]: answer },
    unsure: subject.unsure.filter((other) => other !== id),
  };
}

/** Answers 「不确定」, or takes that back; either way the question has no answer after it. */
export function withUnsure<T extends Answered>(subject: T, id: FactId, unsure: boolean): T {
  const open = withAnswer(subject, id, null);
  return unsure ? { ...open, unsure: [...open.unsure, id] } : open;
}

/** 「选好了，其余都不是」: answers no to every question that has no answer yet. */
export function withRestNo<T extends Answered>(subject: T, ids: readonly FactId[]): T {
  const rest = ids.filter((id) => !known(subject.facts, id) && !subject.unsure.includes(id));
  return rest.reduce((before, id) => withAnswer(before, id, false), subject);
}

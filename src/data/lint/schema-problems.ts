import * as v from 'valibot';
import type { Problem } from './problem';

/** What is not as its schema has it. */
export const schemaProblems = (
  where: string,
  schema: v.GenericSchema,
  data: unknown,
): readonly Problem[] =>
  (v.safeParse(schema, data).issues ?? []).map((issue) => ({
    rule: 'schema',
    where: `${where}.${v.getDotPath(issue) ?? ''}`,
    message: issue.message,
  }));

import { links } from '../shell/links';

/** Which part of a batch is shown. Companies stand in the address by their place, never by name. */
export interface BatchQuery {
  readonly isMatrix: boolean;
  readonly measure: string | undefined;
  readonly company: number | undefined;
}

export function readBatchQuery(query: string | undefined): BatchQuery {
  const given = new URLSearchParams(query);
  const company = given.get('company');
  return {
    isMatrix: given.get('view') === 'matrix',
    measure: given.get('measure') ?? undefined,
    company: company === null ? undefined : Number(company),
  };
}

const href = (name: string, value: string): string =>
  `${links.batch}?${new URLSearchParams({ [name]: value }).toString()}`;

export const batchLinks = {
  overview: links.batch,
  matrix: href('view', 'matrix'),
  measure: (id: string) => href('measure', id),
  company: (index: number) => href('company', String(index)),
} as const;

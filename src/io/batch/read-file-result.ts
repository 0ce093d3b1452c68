import type { FileProblem } from '../../domain/batch/fault';
import type { Table } from '../../domain/batch/headings';

/** What came out of a file: its sheets, or why it is not read. */
export type ReadFile = { readonly tables: readonly Table[] } | { readonly problem: FileProblem };

import type { Fault, FileProblem, Remark } from '../../domain/batch/fault';
import type { BatchFormat } from '../../domain/batch/format';
import type { Verdicts } from '../../domain/batch/judge-batch';
import type { Lack } from '../../domain/batch/lacking';
import type { TableWords } from '../../domain/batch/tables';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Catalogue } from '../../domain/policy/catalogue';
import type { Profile } from '../../domain/profile/profile';
import type { SectorMap } from '../../domain/search/sectors';

/** What a worker needs to know before it can do anything. */
export interface BatchGround {
  readonly kind: 'ground';
  readonly catalogue: Catalogue;
  readonly format: BatchFormat;
  readonly sectorMap: SectorMap;
  readonly asOf: PlainDate;
}

/** Which file of results is asked for, and in which words. */
export interface ExportOrder {
  readonly what: 'matrix' | 'measure' | 'links';
  readonly as: 'xlsx' | 'csv';
  readonly companies: readonly number[];
  readonly measure?: string;
  /** The address before the digits of a link. */
  readonly address: string;
  /** The name of the sheet. */
  readonly sheet: string;
  readonly words: TableWords;
}

/** What the page asks of the worker; `id` comes back with the answer. */
export type BatchRequest =
  | BatchGround
  | { readonly kind: 'template'; readonly id: number; readonly notes: readonly string[] }
  | { readonly kind: 'read'; readonly id: number; readonly file: Blob }
  | { readonly kind: 'company'; readonly id: number; readonly company: number }
  | { readonly kind: 'lacking'; readonly id: number; readonly measure: string }
  | { readonly kind: 'export'; readonly id: number; readonly order: ExportOrder };

/** What the page holds of a batch; the answers of the companies stay in the worker. */
export interface BatchResult {
  readonly asOf: PlainDate;
  readonly names: readonly string[];
  /** The row of each company as the spreadsheet counts it. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** The sectors of each company, one bit for each. */
  readonly sectors: Uint8Array<ArrayBuffer>;
  readonly verdicts: Verdicts;
  /** The first of them; `faultCount` counts all. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly leftOut: { readonly companies: number; readonly products: number };
  readonly remarks: readonly Remark[];
}

/** What the worker says while it reads and judges. */
export interface BatchProgress {
  readonly step: 'reading' | 'judging';
  readonly done: number;
  readonly all: number;
}

export type BatchReply =
  | { readonly kind: 'progress'; readonly progress: BatchProgress }
  | { readonly kind: 'refused'; readonly id: number; readonly problem: FileProblem }
  | { readonly kind: 'judged'; readonly id: number; readonly result: BatchResult }
  | { readonly kind: 'company'; readonly id: number; readonly profile: Profile | undefined }
  | { readonly kind: 'lacking'; readonly id: number; readonly lacks: readonly Lack[] }
  | { readonly kind: 'file'; readonly id: number; readonly file: Blob }
  | { readonly kind: 'failed'; readonly id: number };

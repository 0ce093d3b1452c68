import { batchFormat } from '../data/batch-format';
import { sectorMap } from '../data/sectors';
import type { FileProblem } from '../domain/batch/fault';
import type { BatchFilter } from '../domain/batch/filter-companies';
import type { Lack } from '../domain/batch/lacking';
import type { Assessment } from '../domain/eligibility/assessment';
import type { Profile, Subject } from '../domain/profile/profile';
import type { BatchProgress, BatchResult, ExportOrder } from '../io/batch/messages';
import { csvOf } from '../io/csv';
import { BatchWorker, type Question } from './batch-worker';
import { breathe } from './breathe';
import { library } from './library.svelte';
import { newId } from './new-company';
import { today } from './today.svelte';
import { workerUrls } from './worker-urls';
import { workspace } from './workspace.svelte';

export type { BatchProgress, BatchResult } from '../io/batch/messages';

export type BatchProblem = FileProblem | 'failed';

/** How the user names an order; the companies’ answers are in the worker. */
type Order = Omit<ExportOrder, 'address'>;

/** One company of the list, with everything that explains its verdicts. */
export interface JudgedCompany {
  readonly profile: Profile;
  readonly assessment: Assessment;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser takes the file up some time after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A list of companies, read and judged in a worker. Kept on this page alone until one is stored. */
export class Batch {
  progress = $state.raw<BatchProgress>();
  result = $state.raw<BatchResult>();
  problem = $state<BatchProblem>();
  fileName = $state('');
  /** Which of the companies are shown; not in the address, which browsers remember. */
  filter = $state.raw<BatchFilter>({});
  /** A file is being written. */
  isWriting = $state(false);
  /** A file could not be written. */
  isUnwritten = $state(false);
  #worker: BatchWorker | undefined;

  /** Reads and judges a file; what was there before goes. */
  async take(file: File): Promise<void> {
    this.discard();
    this.fileName = file.name;
    this.progress = { step: 'reading', done: 0, all: 1 };
    const asked = this.#ask({ kind: 'read', file });
    const worker = this.#worker;
    const answer = await asked;
    // To take thousands of names over and to show them are two tasks: the page answers in between.
    await breathe();
    if (answer === undefined || this.#worker !== worker) return;
    this.progress = undefined;
    if (answer.kind === 'judged') this.result = answer.result;
    else {
      this.#stop();
      this.problem = answer.kind === 'refused' ? answer.problem : 'failed';
    }
  }

  /** Gives up what is being read, and throws away what was. */
  discard(): void {
    this.#stop();
    this.progress = undefined;
    this.result = undefined;
    this.problem = undefined;
    this.isUnwritten = false;
    this.fileName = '';
    this.filter = {};
  }

  /** Saves the empty spreadsheet. */
  async saveTemplate(name: string, notes: readonly string[]): Promise<void> {
    await this.#save(name, { kind: 'template', notes });
    // Nothing was read yet, so nothing is lost with the worker.
    if (!this.result && !this.progress) this.#stop();
  }

  /** Saves a file of results. */
  async saveResults(name: string, order: Order): Promise<void> {
    const address = `${location.origin}${location.pathname}#/r/`;
    await this.#save(name, { kind: 'export', order: { ...order, address } });
  }

  /** Saves rows that the page has itself. */
  saveRows(name: string, rows: readonly (readonly string[])[]): void {
    save(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }), name);
  }

  /** The answers of a company, judged by the day of the others. */
  async companyOf(company: number): Promise<JudgedCompany | undefined> {
    const answer = await this.#ask({ kind: 'company', company });
    const { loaded } = library;
    const profile = answer?.kind === 'company' ? answer.profile : undefined;
    if (!profile || !loaded || !this.result) return undefined;
    const assessment = loaded.core.assess(loaded.engine, profile, this.result.asOf);
    return { profile, assessment };
  }

  /** The questions that stand between the companies and a measure. */
  async lackingOf(measure: string): Promise<readonly Lack[]> {
    const answer = await this.#ask({ kind: 'lacking', measure });
    return answer?.kind === 'lacking' ? answer.lacks : [];
  }

  /** Stores a company beside one’s own and opens it. */
  keep({ enterprise, products, productsComplete }: Profile): void {
    const subject = ({ name = '', facts, unsure = [] }: Subject) => ({ name, facts, unsure });
    workspace.add({
      enterprise: subject(enterprise),
      products: products.map((product) => ({ id: newId(), ...subject(product) })),
      productsComplete: productsComplete === true,
    });
  }

  async #save(name: string, question: Question): Promise<void> {
    this.isWriting = true;
    this.isUnwritten = false;
    const answer = await this.#ask(question);
    if (answer === undefined) return;
    this.isWriting = false;
    if (answer.kind === 'file') save(answer.file, name);
    else this.isUnwritten = true;
  }

  /** Undefined where it was given up meanwhile. */
  async #ask(question: Question) {
    this.#worker ??= this.#start();
    return this.#worker ? this.#worker.ask(question) : ({ kind: 'failed' } as const);
  }

  #start(): BatchWorker | undefined {
    const url = workerUrls.batch?.();
    const { loaded } = library;
    if (url === undefined || !loaded) return undefined;
    const { catalogue } = loaded;
    const asOf = today.current;
    const ground = { kind: 'ground', catalogue, format: batchFormat, sectorMap, asOf } as const;
    return new BatchWorker(url, ground, (progress) => {
      if (this.progress) this.progress = progress;
    });
  }

  #stop(): void {
    this.#worker?.giveUp();
    this.#worker = undefined;
    this.isWriting = false;
  }
}

export const batch = new Batch();

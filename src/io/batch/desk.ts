import { judgeBatch, type Verdicts } from '../../domain/batch/judge-batch';
import type { FileProblem } from '../../domain/batch/fault';
import { lackingOf, type Lack } from '../../domain/batch/lacking';
import { engineOf, layoutOf } from '../../domain/batch/layout';
import { MOST_FAULTS } from '../../domain/batch/limits';
import { readTables, type ReadBatch } from '../../domain/batch/read-tables';
import type { BatchCompany } from '../../domain/batch/read-rows';
import { sectorBits } from '../../domain/batch/filter-companies';
import { linkRows, matrixRows, measureRows } from '../../domain/batch/tables';
import { rowsOffered, templateOf } from '../../domain/batch/template';
import { createEngine, type Engine } from '../../domain/eligibility/engine';
import { encodeHandoff } from '../../domain/handoff/handoff';
import { csvOf } from '../csv';
import type { BatchGround, BatchProgress, BatchReply, BatchRequest, ExportOrder } from './messages';
import { readFile } from './read-file';
import { writeXlsx } from './write-xlsx';

type Asked = Exclude<BatchRequest, BatchGround>;

/** Reads, judges and writes one batch; its answers stay here. */
export class BatchDesk {
  readonly #ground: BatchGround;
  readonly #engine: Engine;
  readonly #tell: (progress: BatchProgress) => void;
  #companies: readonly BatchCompany[] = [];
  #verdicts: Verdicts | undefined;

  constructor(ground: BatchGround, tell: (progress: BatchProgress) => void) {
    this.#ground = ground;
    this.#engine = createEngine(ground.catalogue);
    this.#tell = tell;
  }

  async answer(request: Asked): Promise<BatchReply> {
    const { id } = request;
    switch (request.kind) {
      case 'template':
        return { kind: 'file', id, file: await this.#template(request.notes) };
      case 'read':
        return this.#read(id, request.file);
      case 'company':
        return { kind: 'company', id, profile: this.#companies[request.company]?.profile };
      case 'lacking':
        return {
          kind: 'lacking',
          id,
          lacks: this.#lacking(request.measure, [...this.#companies.keys()]),
        };
      case 'export':
        return { kind: 'file', id, file: await this.#export(request.order) };
    }
  }

  #template(notes: readonly string[]): Promise<Blob> {
    const { format } = this.#ground;
    return writeXlsx(
      templateOf(this.#engine.registry, format, notes),
      (sheet) => rowsOffered(sheet, format) + 1,
    );
  }

  async #read(id: number, file: Blob): Promise<BatchReply> {
    const { asOf, sectorMap } = this.#ground;
    this.#tell({ step: 'reading', done: 0, all: 1 });
    const read = await this.#companiesIn(file);
    if ('problem' in read) return { kind: 'refused', id, problem: read.problem };
    const { companies, faults, leftOut, remarks } = read;
    this.#companies = companies;
    const layout = layoutOf(this.#engine, asOf);
    const engine = engineOf(
      this.#engine,
      layout.measures.map(({ id: measure }) => measure),
    );
    const all = companies.length;
    const profiles = companies.map(({ profile }) => profile);
    const verdicts = judgeBatch(engine, layout, profiles, asOf, (done) =>
      this.#tell({ step: 'judging', done, all }),
    );
    // The page gets the bytes themselves, so a copy stays here.
    this.#verdicts = { ...verdicts, codes: verdicts.codes.slice() };
    const result = {
      asOf,
      names: companies.map(({ name }) => name),
      rows: Uint32Array.from(companies, ({ row }) => row),
      sectors: Uint8Array.from(profiles, (profile) => sectorBits(sectorMap, profile)),
      verdicts,
      faults: faults.slice(0, MOST_FAULTS),
      faultCount: faults.length,
      leftOut,
      remarks,
    };
    return { kind: 'judged', id, result };
  }

  /** What a file came to. Its sheets are gone once it is known, so that judging has their room. */
  async #companiesIn(file: Blob): Promise<ReadBatch | { readonly problem: FileProblem }> {
    const sheets = await readFile(file);
    if ('problem' in sheets) return sheets;
    return readTables(this.#engine.registry, this.#ground.format, sheets.tables);
  }

  #lacking(measure: string, companies: readonly number[]): readonly Lack[] {
    const profiles = this.#companies.map(({ profile }) => profile);
    const engine = engineOf(this.#engine, [measure]);
    return lackingOf(engine, profiles, companies, this.#ground.asOf);
  }

  #link(company: number, address: string): string {
    const { asOf, catalogue } = this.#ground;
    const profile = this.#companies[company]?.profile;
    const { checkedOn } = catalogue;
    return `${address}${encodeHandoff(this.#engine.registry, { profile, asOf, checkedOn })}`;
  }

  #rows({ what, companies, measure = '', address, words }: ExportOrder) {
    const verdicts = this.#verdicts;
    if (!verdicts) return [];
    const named = this.#companies;
    if (what === 'matrix') return matrixRows(verdicts, named, companies, words);
    if (what === 'links') {
      return linkRows(named, companies, (company) => this.#link(company, address), words);
    }
    const lacks = this.#lacking(measure, companies);
    return measureRows(verdicts, named, companies, measure, lacks, words);
  }

  async #export(order: ExportOrder): Promise<Blob> {
    const rows = this.#rows(order);
    return order.as === 'csv'
      ? new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' })
      : writeXlsx([{ name: order.sheet, rows, widths: [8, 28, 6] }]);
  }
}

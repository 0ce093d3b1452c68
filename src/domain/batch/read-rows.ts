import type { FactId, FactLevel, FactValue } from '../profile/fact';
import type { Profile } from '../profile/profile';
import type { FactRegistry } from '../profile/registry';
import { columnOf, textOf, type Cell } from './cell';
import { cut, letterOf, type Fault, type FaultProblem, type SheetKind } from './fault';
import type { BatchFormat } from './format';
import type { Headings, Table } from './headings';
import { LONGEST_NAME, MOST_COMPANIES, MOST_PRODUCTS } from './limits';
import { plain } from './plain';

/** A company of a batch with the row that it stands in. */
export interface BatchCompany {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly profile: Profile;
}

interface Answers {
  readonly facts: Record<FactId, FactValue>;
  readonly unsure: FactId[];
}

interface Draft {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly answers: Answers;
  complete: boolean;
  isLeftOut: boolean;
  readonly products: { readonly name: string; readonly answers: Answers }[];
}

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => textOf(cell) === '');

const sameAnswers = (one: Answers, other: Answers): boolean =>
  Object.entries(other.facts).every(([id, value]) => one.facts[id] === value);

const isEmpty = ({ facts, unsure }: Answers): boolean =>
  unsure.length === 0 && Object.keys(facts).length === 0;

/** One row while it is read, with everything that is wrong with it. */
class RowReader {
  readonly faults: Fault[] = [];
  readonly headings: Headings;
  readonly sheet: SheetKind;
  /** As the spreadsheet counts it. */
  readonly row: number;
  readonly cells: readonly Cell[];

  constructor(headings: Headings, sheet: SheetKind, row: number, cells: readonly Cell[]) {
    this.headings = headings;
    this.sheet = sheet;
    this.row = row;
    this.cells = cells;
    cells.forEach((cell, index) => {
      if (textOf(cell) !== '' && (headings.texts[index] ?? '') === '')
        this.fault('no-heading', index);
    });
  }

  part(part: keyof Headings['parts']): string {
    const index = this.headings.parts[part];
    return index === undefined ? '' : textOf(this.cells[index] ?? null);
  }

  fault(problem: FaultProblem, index: number | undefined, allowed: readonly string[] = []): void {
    const at = index ?? 0;
    this.faults.push({
      problem,
      sheet: this.sheet,
      row: this.row,
      column: this.headings.texts[at] || letterOf(at),
      found: cut(textOf(this.cells[at] ?? null)),
      allowed,
    });
  }

  answers(level: FactLevel): Answers {
    const facts: Record<FactId, FactValue> = {};
    const unsure: FactId[] = [];
    for (const { index, column } of this.headings.answers) {
      if (column.fact.level !== level) continue;
      const answer = column.read(this.cells[index] ?? null);
      if ('value' in answer) facts[column.fact.id] = answer.value;
      else if ('problem' in answer) this.fault(answer.problem, index, column.allowed);
      else if (answer.open === 'unsure') unsure.push(column.fact.id);
    }
    return { facts, unsure };
  }

  /** A name or a number in the part of a row; too long is a fault. */
  name(part: 'name' | 'product' | 'number'): string {
    const text = this.part(part);
    if ([...text].length > LONGEST_NAME) this.fault('name-too-long', this.headings.parts[part]);
    return text;
  }
}

/** Puts companies together from the rows of both sheets. A row with a fault is left out as a whole. */
export class CompanyReader {
  readonly #drafts: Draft[] = [];
  readonly #byName = new Map<string, Draft>();
  readonly #byNumber = new Map<string, Draft>();
  readonly #faults: Fault[] = [];
  readonly #yesNo;
  #productsLeftOut = 0;

  constructor(registry: FactRegistry, format: BatchFormat) {
    const [sample] = [...registry.facts.values()];
    // Read as the answer to any other question of yes and no.
    this.#yesNo = sample && columnOf({ ...sample, type: 'boolean', options: [] }, format);
  }

  /** Returns false where there are more companies than a batch takes. */
  readCompanies({ rows }: Table, headings: Headings): boolean {
    for (const [index, cells] of rows.entries()) {
      if (index <= headings.at || isBlank(cells)) continue;
      this.#readCompany(new RowReader(headings, 'companies', index + 1, cells));
      if (this.#drafts.length > MOST_COMPANIES) return false;
    }
    return true;
  }

  readProducts({ rows }: Table, headings: Headings): void {
    for (const [index, cells] of rows.entries()) {
      if (index <= headings.at || isBlank(cells)) continue;
      const row = new RowReader(headings, 'products', index + 1, cells);
      const given = row.part('company');
      const draft = this.#byName.get(plain(given)) ?? this.#byNumber.get(plain(given));
      if (!draft)
        row.fault(given === '' ? 'company-missing' : 'company-unknown', headings.parts.company);
      this.#readProduct(row, draft);
    }
  }

  end() {
    const kept = this.#drafts.filter(({ isLeftOut }) => !isLeftOut);
    return {
      companies: kept.map(({ row, number, name, answers, products, complete }): BatchCompany => ({
        row,
        number,
        name,
        profile: {
          enterprise: { name, ...answers },
          products: products.map((product, index) => ({
            id: `p${index + 1}`,
            name: product.name,
            ...product.answers,
          })),
          productsComplete: complete,
        },
      })),
      faults: this.#faults,
      leftOut: { companies: this.#drafts.length - kept.length, products: this.#productsLeftOut },
    };
  }

  #readCompany(row: RowReader): void {
    const { parts } = row.headings;
    const name = row.name('name');
    const number = row.name('number');
    const answers = row.answers('enterprise');
    const known = this.#byName.get(plain(name));
    if (known && name !== '') return this.#readRepeated(row, known, answers);
    if (name === '') row.fault('name-missing', parts.name);
    if (number !== '' && this.#byNumber.has(plain(number))) row.fault('number-twice', parts.number);
    const draft: Draft = {
      row: row.row,
      number,
      name,
      answers,
      complete: this.#isComplete(row),
      isLeftOut: false,
      products: [],
    };
    this.#drafts.push(draft);
    if (name !== '') this.#byName.set(plain(name), draft);
    if (number !== '' && !this.#byNumber.has(plain(number)))
      this.#byNumber.set(plain(number), draft);
    this.#readOwnProduct(row, draft);
    draft.isLeftOut = row.faults.length > 0;
    this.#faults.push(...row.faults);
  }

  /** One more row of a company is one more product of it; it says nothing else of the company. */
  #readRepeated(row: RowReader, known: Draft, answers: Answers): void {
    const { parts } = row.headings;
    const product = { name: row.name('product'), answers: row.answers('product') };
    if (product.name === '' && isEmpty(product.answers)) {
      // Which of the two is right cannot be known: the first stays, the second is left out.
      row.fault('name-twice', parts.name);
      this.#faults.push(...row.faults);
      this.#drafts.push({ ...known, row: row.row, isLeftOut: true });
      return;
    }
    if (!sameAnswers(known.answers, answers)) row.fault('answers-differ', parts.name);
    this.#addProduct(row, known, product);
  }

  #readOwnProduct(row: RowReader, draft: Draft): void {
    const product = { name: row.name('product'), answers: row.answers('product') };
    if (product.name !== '' || !isEmpty(product.answers)) draft.products.push(product);
  }

  #readProduct(row: RowReader, draft: Draft | undefined): void {
    this.#addProduct(row, draft, { name: row.name('product'), answers: row.answers('product') });
  }

  #addProduct(row: RowReader, draft: Draft | undefined, product: Draft['products'][number]): void {
    if (draft && draft.products.length >= MOST_PRODUCTS) {
      row.fault('too-many-products', row.headings.parts.company ?? row.headings.parts.name);
    }
    this.#faults.push(...row.faults);
    if (row.faults.length === 0 && draft) draft.products.push(product);
    else {
      this.#productsLeftOut += 1;
      // A product of it is missing now, so nothing may be ruled out for want of one.
      if (draft) draft.complete = false;
    }
  }

  #isComplete(row: RowReader): boolean {
    const index = row.headings.parts.complete;
    if (index === undefined || !this.#yesNo) return false;
    const answer = this.#yesNo.read(row.cells[index] ?? null);
    if ('problem' in answer) row.fault(answer.problem, index, this.#yesNo.allowed);
    return 'value' in answer && answer.value === true;
  }
}

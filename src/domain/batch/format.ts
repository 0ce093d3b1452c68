import type { FactId } from '../profile/fact';

/** The words of the spreadsheet of a batch; of several, the first is the one that we write. */
export interface BatchFormat {
  /** The questions of the template; the column of any other question is read, too. */
  readonly facts: readonly FactId[];
  readonly sheets: {
    readonly companies: string;
    readonly products: string;
    readonly options: string;
    readonly help: string;
  };
  readonly headings: {
    readonly number: string;
    readonly name: string;
    readonly complete: string;
    readonly company: string;
    readonly product: string;
  };
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unsure: readonly string[];
}

import type { FactRegistry } from '../profile/registry';
import { columnsByLabel, findHeadings, type Headings, type Table } from './headings';
import type { Fault, FileProblem, Remark } from './fault';
import type { BatchFormat } from './format';
import { plain } from './plain';
import { CompanyReader, type BatchCompany } from './read-rows';

/** What a spreadsheet came to: the companies of its good rows, and what is wrong with the others. */
export interface ReadBatch {
  readonly companies: readonly BatchCompany[];
  readonly faults: readonly Fault[];
  /** Rows of companies and of products that were left out. */
  readonly leftOut: { readonly companies: number; readonly products: number };
  readonly remarks: readonly Remark[];
}

interface Found {
  readonly table: Table;
  readonly headings: Headings;
}

/** The sheet of its name where it has the heading, else the first that has it. */
function findSheet(
  tables: readonly Table[],
  name: string,
  headingsOf: (table: Table) => Headings | undefined,
): Found | undefined {
  const byName = [...tables].sort(
    (one, other) =>
      Number(plain(other.name) === plain(name)) - Number(plain(one.name) === plain(name)),
  );
  for (const table of byName) {
    const headings = headingsOf(table);
    if (headings) return { table, headings };
  }
  return undefined;
}

/** Reads the sheets of a file; a csv is one sheet that holds companies and their products. */
export function readTables(
  registry: FactRegistry,
  format: BatchFormat,
  tables: readonly Table[],
): ReadBatch | { readonly problem: FileProblem } {
  if (tables.every(({ rows }) => rows.length === 0)) return { problem: 'empty' };
  const columns = columnsByLabel(registry, format);
  const companies = findSheet(tables, format.sheets.companies, (table) =>
    findHeadings(table, 'name', format, columns),
  );
  if (!companies) return { problem: 'no-name-heading' };
  const others = tables.filter((table) => table !== companies.table);
  const products = findSheet(others, format.sheets.products, (table) =>
    findHeadings(table, 'company', format, columns),
  );
  const reader = new CompanyReader(registry, format);
  if (!reader.readCompanies(companies.table, companies.headings)) {
    return { problem: 'too-many-companies' };
  }
  if (products) reader.readProducts(products.table, products.headings);
  const { headings } = companies;
  const holdsProducts =
    headings.parts.product !== undefined ||
    headings.answers.some(({ column }) => column.fact.level === 'product');
  const own = [format.sheets.options, format.sheets.help].map(plain);
  const { companies: read, faults, leftOut } = reader.end();
  if (read.length === 0 && faults.length === 0) return { problem: 'empty' };
  return {
    companies: read,
    faults,
    leftOut,
    remarks: [
      ...headings.remarks,
      ...(products?.headings.remarks ?? []),
      ...(products || holdsProducts
        ? []
        : [{ problem: 'no-products-sheet' as const, sheet: format.sheets.products, column: '' }]),
      ...others
        .filter((table) => table !== products?.table && !own.includes(plain(table.name)))
        .map(({ name }) => ({ problem: 'sheet-not-read' as const, sheet: name, column: '' })),
    ],
  };
}

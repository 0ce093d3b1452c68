import type { Deadline } from '../domain/agenda/deadline';
import type { Certificate, Filing } from '../domain/filings/filing';
import { isOver } from '../domain/filings/standing';
import { pipelineOf, type Lane, type Placed } from '../domain/products/pipeline';
import { sectorOfProduct } from '../domain/products/sector';
import { stageOf } from '../domain/products/stage';
import { enterpriseAnswers, productAnswers } from '../domain/profile/answers';
import type { StoredProduct } from '../storage/row';
import { agenda } from './agenda.svelte';
import { certificates } from './certificates.svelte';
import { filings } from './filings.svelte';
import { library } from './library.svelte';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

export type PlacedProduct = Placed<StoredProduct>;
export type ProductLane = Lane<StoredProduct>;

/** A filing that cannot be planned is not known to be over. */
export function isFilingOver(filing: Filing): boolean {
  const planned = filings.planOf(filing);
  return planned?.kind === 'planned' && isOver(planned.plan);
}

/** The products of the open company, each with where it stands and what belongs to it. */
class Products {
  readonly #enterprise = $derived(
    library.loaded &&
      enterpriseAnswers(library.loaded.engine.registry, workspace.company.enterprise.facts),
  );

  /** Those that are not archived, by sector and stage. */
  readonly pipeline = $derived(
    pipelineOf(workspace.profile.products.map((product) => this.place(product))),
  );

  /** Where a product stands today. */
  place(product: StoredProduct): PlacedProduct {
    const registry = library.loaded?.engine.registry;
    const answers =
      registry && this.#enterprise && productAnswers(registry, this.#enterprise, product.facts);
    const answer = (id: string) => {
      const fact = registry?.facts.get(id);
      return fact && answers?.read(fact);
    };
    const found = stageOf(
      {
        answer,
        filings: this.filingsOf(product.id),
        certificates: this.certificatesOf(product.id),
        isOver: isFilingOver,
        windowOf: (certificate) => agenda.windowOf(certificate),
      },
      today.current,
    );
    return { product, sector: sectorOfProduct(answer('product.type')), ...found };
  }

  filingsOf(id: string): readonly Filing[] {
    return filings.all.filter((each) => this.#isOf(each, id));
  }

  certificatesOf(id: string): readonly Certificate[] {
    return certificates.all.filter((each) => this.#isOf(each, id));
  }

  /** What is due for a product, the first day first. */
  deadlinesOf(id: string): readonly Deadline[] {
    return agenda.all.filter((each) => this.#isOf(each, id));
  }

  #isOf(owned: { readonly company: string; readonly product?: string }, id: string): boolean {
    return owned.company === workspace.company.id && owned.product === id;
  }
}

export const products = new Products();

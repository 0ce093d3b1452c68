import type { FactId, FactValue } from '../domain/profile/fact';
import { withAnswer, withRestNo, withUnsure, type Answered } from '../domain/profile/edit';
import {
  withArchived,
  withChangedProduct,
  withCopiedProduct,
  withoutArchived,
  withoutProduct,
  withProduct,
} from '../domain/profile/products';
import type { StoredCompany, StoredProduct } from '../storage/row';
import { Companies } from './companies.svelte';
import { newId } from './new-company';

/** The company being worked on: every change of it is stored. */
class Workspace extends Companies {
  /** The company as the engine takes it: archived products are neither judged nor asked. */
  readonly profile = $derived(withoutArchived(this.company));

  answer(id: FactId, answer: FactValue | null, productId?: string): void {
    this.#changeSubject((subject) => withAnswer(subject, id, answer), productId);
  }

  setUnsure(id: FactId, unsure: boolean, productId?: string): void {
    this.#changeSubject((subject) => withUnsure(subject, id, unsure), productId);
  }

  answerRestNo(ids: readonly FactId[], productId?: string): void {
    this.#changeSubject((subject) => withRestNo(subject, ids), productId);
  }

  rename(name: string, productId?: string): void {
    this.#changeSubject((subject) => ({ ...subject, name }), productId);
  }

  /** Adds a product and gives its id. */
  addProduct(name: string): string {
    const product: StoredProduct = { id: newId(), name, facts: {}, unsure: [] };
    this.change((company) => withProduct(company, product));
    return product.id;
  }

  /** Copies a product with all its answers, under a name of its own, and gives the id of the copy. */
  copyProduct(id: string, name: string): string {
    const copy = { id: newId(), name };
    this.change((company) => withCopiedProduct(company, id, copy));
    return copy.id;
  }

  /** Puts a product aside, where it is neither judged nor asked, or takes it up again. */
  archiveProduct(id: string, archived: boolean): void {
    this.change((company) => withArchived(company, id, archived));
  }

  /** Removes a product; what it gives back puts the product where it was. */
  removeProduct(id: string): () => void {
    const { id: companyId, products } = this.company;
    const index = products.findIndex((product) => product.id === id);
    const product = products[index];
    if (!product) return () => undefined;
    this.change((company) => withoutProduct(company, id));
    return () => this.change((company) => withProduct(company, product, index), companyId);
  }

  setProductsComplete(productsComplete: boolean): void {
    this.change((company) => ({ ...company, productsComplete }));
  }

  #changeSubject(
    edit: <T extends Answered & { name: string }>(subject: T) => T,
    productId?: string,
  ): void {
    this.change((company) =>
      productId === undefined
        ? { ...company, enterprise: edit(company.enterprise) }
        : withChangedProduct<StoredProduct, StoredCompany>(company, productId, edit),
    );
  }
}

export const workspace = new Workspace();

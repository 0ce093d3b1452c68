import { fieldOf, type Change } from '../storage/changes';

/** The fields that this page has changed, by company, so that it can tell when another page does. */
export class OwnChanges {
  readonly #fields = new Map<string, Set<string>>();

  /** Takes note of what this page has changed. */
  note(company: string, changes: readonly Change[]): void {
    const fields = this.#fields.get(company) ?? new Set();
    this.#fields.set(company, fields);
    for (const change of changes) fields.add(fieldOf(change));
  }

  /** Which of another page’s changes are of what this page had entered; they are its own no more. */
  lostTo(company: string, changes: readonly Change[]): readonly Change[] {
    const fields = this.#fields.get(company) ?? new Set();
    return changes.filter((change) => {
      const isOwn = fields.delete(fieldOf(change));
      // A product that is gone takes along what was entered for it.
      const product = change.field === 'removed' ? change.subject : undefined;
      return isOwn || [...fields].some((field) => field.split(' ')[1] === product);
    });
  }

  clear(): void {
    this.#fields.clear();
  }
}

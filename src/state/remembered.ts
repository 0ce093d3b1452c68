import { attempt } from './attempt';

const COMPANY = 'yuyao-zicha.company';
const EXAMPLE = 'yuyao-zicha.example';

/** Remembers for this page only which company it shows. */
export function rememberHere(id: string): void {
  attempt(() => sessionStorage.setItem(COMPANY, id));
}

/** Remembers the company that was opened, for this page and for pages that come later. */
export function rememberCompany(id: string): void {
  rememberHere(id);
  attempt(() => localStorage.setItem(COMPANY, id));
}

/** The company that this page had open before it was reloaded, else the one opened last anywhere. */
export const rememberedCompany = (): string | undefined =>
  attempt(() => sessionStorage.getItem(COMPANY)) ??
  attempt(() => localStorage.getItem(COMPANY)) ??
  undefined;

/** Whether a company was open before. */
export const hasRemembered = (): boolean => rememberedCompany() !== undefined;

/** Remembers, for this page only, that the example is open. */
export function rememberExample(isOpen: boolean): void {
  attempt(() =>
    isOpen ? sessionStorage.setItem(EXAMPLE, 'open') : sessionStorage.removeItem(EXAMPLE),
  );
}

export const isExampleRemembered = (): boolean =>
  attempt(() => sessionStorage.getItem(EXAMPLE)) === 'open';

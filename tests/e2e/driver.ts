import { expect, type Locator, type Page } from '@playwright/test';
import type { Assessment } from '../../src/domain/eligibility/assessment';
import type { Facts, Product, Profile } from '../../src/domain/profile/profile';
import type { FactValue } from '../../src/domain/profile/fact';
import { zh } from '../../src/i18n/zh';
import { open } from './app';
import { headless } from './built';

const { check: words, booleans } = zh;
const UNSURE = '?';

/** One question as it stands on the screen; an answer is the text that the page shows for it. */
interface Question {
  readonly id: string;
  readonly isTick: boolean;
  /** Empty where nothing is answered. */
  readonly answer: string;
}

/** What was typed: a whole profile is entered subject by subject. */
interface Typed {
  readonly facts: Record<string, FactValue>;
  readonly unsure: string[];
}

const questionAt = (page: Page, id: string): Locator => page.locator(`[data-fact="${id}"]`);

export const link = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('link', { name, exact: true });

const heading = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

export async function questionsOn(page: Page): Promise<readonly Question[]> {
  return page.locator('[data-fact]').evaluateAll(
    (nodes, { answeredNo, yes, no, unsure }) =>
      nodes.map((node) => {
        const id = node.getAttribute('data-fact') ?? '';
        const select = node.querySelector('select');
        if (select) {
          const shown = select.selectedOptions[0]?.text ?? '';
          const answer = select.value === unsure || select.value === '' ? select.value : shown;
          return { id, isTick: false, answer };
        }
        const pressed = node.querySelector('[aria-pressed="true"]') !== null;
        const ticked = node.querySelector('input:checked') !== null;
        const isNo = node.textContent.includes(answeredNo);
        const answer = [pressed && unsure, ticked && yes, isNo && no].filter(Boolean).join('+');
        return { id, isTick: true, answer };
      }),
    {
      answeredNo: words.answeredNo,
      yes: booleans.yes,
      no: booleans.no,
      unsure: UNSURE,
    },
  );
}

/** An answer in the words of the page. */
async function textOf(id: string, answer: FactValue): Promise<string> {
  if (typeof answer === 'boolean') return booleans[answer ? 'yes' : 'no'];
  const { catalogue } = await headless();
  const options = catalogue.facts.find((fact) => fact.id === id)?.options ?? [];
  return options.find(({ value }) => value === answer)?.label.zh ?? String(answer);
}

/** A district or park tells that the company is of this city; the page asks for the city first. */
function withPlace(facts: Facts): Facts {
  const { inChongqing, district, park } = facts;
  const placed = (district ?? null) !== null || ((park ?? null) !== null && park !== 'none');
  return (inChongqing ?? null) === null && placed ? { ...facts, inChongqing: true } : facts;
}

const answerIn = (facts: Facts, id: string): FactValue | null => facts[id] ?? null;

/** Says 「不确定」 to one question. */
export async function sayUnsure(page: Page, id: string): Promise<void> {
  const question = questionAt(page, id);
  await question.waitFor();
  const select = question.getByRole('combobox');
  if ((await select.count()) > 0) await select.selectOption({ label: words.unsure });
  else await question.getByRole('button', { name: words.unsure }).click();
}

/** Gives one answer; in a checklist only yes can be given, the rest is answered at its end. */
export async function answer(page: Page, id: string, value: FactValue): Promise<void> {
  const question = questionAt(page, id);
  await question.waitFor();
  const select = question.getByRole('combobox');
  if ((await select.count()) > 0) await select.selectOption({ label: await textOf(id, value) });
  else await question.getByRole('checkbox').check();
}

/** Gives every answer that the screen asks for and that is known, also to questions that it opens. */
async function answerAll(page: Page, facts: Facts, typed: Typed): Promise<void> {
  const pending = (await questionsOn(page)).flatMap(({ id, isTick, answer: shown }) => {
    const value = answerIn(facts, id);
    return shown !== '' || value === null || (isTick && value === false) ? [] : [{ id, value }];
  });
  if (pending.length === 0) return;
  for (const { id, value } of pending) {
    await answer(page, id, value);
    typed.facts[id] = value;
  }
  await answerAll(page, facts, typed);
}

/** Leaves a screen: by 「选好了，其余都不是」 where something is not so, otherwise by 「下一步」. */
async function leave(page: Page, facts: Facts, typed: Typed): Promise<void> {
  const ticks = (await questionsOn(page)).filter(({ isTick, answer: shown }) => isTick && !shown);
  const no = ticks.filter(({ id }) => answerIn(facts, id) === false);
  if (no.length === 0) {
    await link(page, words.next).click();
    return;
  }
  for (const { id } of ticks.filter(({ id: each }) => answerIn(facts, each) === null)) {
    await sayUnsure(page, id);
    typed.unsure.push(id);
  }
  for (const { id } of no) typed.facts[id] = false;
  await link(page, words.restNo).click();
}

async function fillScreen(page: Page, facts: Facts, typed: Typed): Promise<void> {
  await answerAll(page, facts, typed);
  await leave(page, facts, typed);
}

/** Adds a product by the form and answers its screen; gives what was typed. */
export async function enterProduct(page: Page, product: Product): Promise<Product> {
  const name = product.name ?? '';
  await page.getByLabel(words.newProduct, { exact: true }).fill(name);
  await page.getByRole('button', { name: words.addProduct }).click();
  await heading(page, name);
  const id = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '');
  const typed: Typed = { facts: {}, unsure: [] };
  await fillScreen(page, product.facts, typed);
  await heading(page, words.steps.products);
  return { id, name, ...typed };
}

/** Sets the day to judge by, as the result page offers it. */
export async function judgeAsOf(page: Page, day: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: zh.nav.results }).click();
  await heading(page, zh.results.title);
  await page.getByLabel(zh.results.asOf).fill(day);
}

/**
 * Types a whole company into the page, from the first screen to the result.
 * Gives what was really typed: questions that the page does not ask stay out, and what a checklist
 * must leave open is answered 「不确定」.
 */
export async function enterCompany(page: Page, profile: Profile, day: string): Promise<Profile> {
  await open(page);
  await judgeAsOf(page, day);
  await page.goBack();
  await link(page, zh.home.start).click();
  await heading(page, words.steps.place);
  const name = profile.enterprise.name ?? '';
  await page.getByLabel(words.companyName).fill(name);
  const facts = withPlace(profile.enterprise.facts);
  const typed: Typed = { facts: {}, unsure: [] };
  await fillScreen(page, facts, typed);
  await heading(page, words.steps.role);
  await fillScreen(page, facts, typed);
  await heading(page, words.steps.plan);
  await fillScreen(page, facts, typed);
  await heading(page, words.steps.products);
  const products: Product[] = [];
  for (const product of profile.products) products.push(await enterProduct(page, product));
  const productsComplete = profile.productsComplete ?? false;
  await page.getByLabel(words.complete).setChecked(productsComplete);
  await link(page, words.toResults).click();
  await heading(page, zh.results.title);
  return { enterprise: { name, ...typed }, products, productsComplete };
}

/** A verdict of every measure, of every provision in it, and of every product that it judges. */
export type Verdicts = Readonly<
  Record<
    string,
    {
      readonly verdict: string;
      readonly provisions: Readonly<
        Record<string, { readonly verdict: string; readonly rows: readonly string[] }>
      >;
    }
  >
>;

/** What the result page shows; a measure or provision listed twice is counted in its name. */
export async function verdictsShown(page: Page): Promise<Verdicts> {
  await expect(page.locator('[data-measure]').first()).toBeAttached();
  return page.locator('[data-measure]').evaluateAll((measures) => {
    const read = (node: Element, name: string) => node.getAttribute(`data-${name}`) ?? '';
    const byName = <T>(nodes: readonly Element[], name: string, value: (node: Element) => T) =>
      Object.fromEntries(
        nodes.map((node, index) => {
          const id = read(node, name);
          const isRepeated = nodes.findIndex((other) => read(other, name) === id) !== index;
          return [isRepeated ? `${id} again` : id, value(node)];
        }),
      );
    return byName(measures, 'measure', (measure) => ({
      verdict: read(measure, 'verdict'),
      provisions: byName(
        [...measure.querySelectorAll('[data-provision]')],
        'provision',
        (provision) => ({
          verdict: read(provision, 'verdict'),
          rows: [...provision.querySelectorAll('[data-verdict]')].map(
            (row) => `${read(row, 'product')}: ${read(row, 'verdict')}`,
          ),
        }),
      ),
    }));
  });
}

const OUT_OF_FORCE: readonly string[] = ['lapsed', 'not-yet'];

/** The same of an assessment; where a document is not in force, no product is looked at. */
export const verdictsOf = ({ measures }: Assessment): Verdicts =>
  Object.fromEntries(
    Object.entries(measures).map(([id, { verdict, provisions, byProvision }]) => [
      id,
      {
        verdict,
        provisions: Object.fromEntries(
          Object.entries(byProvision).map(([provision, best]) => [
            provision,
            {
              verdict: best,
              rows: provisions
                .filter((row) => row.id === provision && !OUT_OF_FORCE.includes(row.verdict))
                .map((row) => `${row.productId ?? ''}: ${row.verdict}`),
            },
          ]),
        ),
      },
    ]),
  );

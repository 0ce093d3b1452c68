import { expect, type Locator, type Page } from '@playwright/test';
import type { Facts, Product, Profile } from '../../src/domain/profile/profile';
import type { FactValue } from '../../src/domain/profile/fact';
import { zh } from '../../src/i18n/zh';
import { go, open } from './app';
import { headless } from './built';
import { Thumb, type Effort } from './thumb';

const { check: words, booleans } = zh;

/** One question as it stands on the screen; an answer is the text that the page shows for it. */
interface Question {
  readonly id: string;
  readonly isTick: boolean;
  /** Empty where nothing is answered. */
  readonly answer: string;
}

/** What was entered: a whole profile is entered subject by subject. */
interface Entered {
  readonly facts: Record<string, FactValue>;
  readonly unsure: string[];
}

interface EnteredProduct extends Entered {
  readonly id: string;
  readonly name: string;
}

const questionAt = (page: Page, id: string): Locator => page.locator(`[data-fact="${id}"]`);

export const link = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('link', { name, exact: true });

export const button = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true });

export const heading = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

export async function questionsOn(page: Page): Promise<readonly Question[]> {
  return page.locator('[data-fact]').evaluateAll(
    (nodes, { answeredNo, yes, no }) =>
      nodes.map((node) => {
        const id = node.getAttribute('data-fact') ?? '';
        const select = node.querySelector('select');
        const isTick = node.tagName === 'LI';
        if (select) {
          const shown = select.selectedOptions[0]?.text ?? '';
          return { id, isTick, answer: select.value === '' ? '' : shown };
        }
        const checked = [...node.querySelectorAll('input:checked')].map((input) => {
          const chip = input.closest('.chip')?.textContent.trim();
          return chip ?? yes;
        });
        const isNo = isTick && node.textContent.includes(answeredNo);
        return { id, isTick, answer: [...checked, ...(isNo ? [no] : [])].join('+') };
      }),
    {
      answeredNo: words.answeredNo,
      yes: booleans.yes,
      no: booleans.no,
    },
  );
}

/** An answer in the words of the page. */
export async function textOf(id: string, answer: FactValue): Promise<string> {
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

/** Touches the answer with these words, however the question offers it. */
async function touchAnswer(thumb: Thumb, question: Locator, label: string): Promise<void> {
  await question.waitFor();
  const list = question.getByRole('combobox');
  if ((await list.count()) > 0) await thumb.choose(list, label);
  else await thumb.tap(question.locator('.chip').getByText(label, { exact: true }));
}

/** Says 「不确定」 to one question. */
export const sayUnsure = (page: Page, id: string): Promise<void> =>
  touchAnswer(new Thumb(page), questionAt(page, id), words.unsure);

/** Gives one answer; in a checklist only yes can be given, the rest is answered at its end. */
async function giveAnswer(thumb: Thumb, id: string, value: FactValue): Promise<void> {
  const question = questionAt(thumb.page, id);
  await question.waitFor();
  const tick = question.locator('.tick');
  if ((await tick.count()) > 0) await thumb.tap(tick);
  else await touchAnswer(thumb, question, await textOf(id, value));
}

export const answer = (page: Page, id: string, value: FactValue): Promise<void> =>
  giveAnswer(new Thumb(page), id, value);

/** Gives every answer that the screen asks for and that is known, also to questions that it opens. */
async function answerAll(thumb: Thumb, facts: Facts, entered: Entered): Promise<void> {
  const pending = (await questionsOn(thumb.page)).flatMap(({ id, isTick, answer: shown }) => {
    const value = answerIn(facts, id);
    return shown !== '' || value === null || (isTick && value === false) ? [] : [{ id, value }];
  });
  const [first] = pending;
  if (!first) return;
  await giveAnswer(thumb, first.id, first.value);
  entered.facts[first.id] = first.value;
  await answerAll(thumb, facts, entered);
}

/** Leaves a screen: by 「选好了，其余都不是」 where something is not so, otherwise by going on. */
async function leave(thumb: Thumb, facts: Facts, entered: Entered): Promise<string> {
  const { page } = thumb;
  const ticks = (await questionsOn(page)).filter(({ isTick, answer: shown }) => isTick && !shown);
  const no = ticks.filter(({ id }) => answerIn(facts, id) === false);
  if (no.length === 0) {
    return thumb.leaveBy(button(page, ticks.length > 0 ? words.skip : words.next));
  }
  for (const { id } of ticks.filter(({ id: each }) => answerIn(facts, each) === null)) {
    await touchAnswer(thumb, questionAt(page, id), words.unsure);
    entered.unsure.push(id);
  }
  for (const { id } of no) entered.facts[id] = false;
  return thumb.leaveBy(button(page, words.restNo));
}

async function fillScreen(thumb: Thumb, facts: Facts, entered: Entered): Promise<string> {
  await answerAll(thumb, facts, entered);
  return leave(thumb, facts, entered);
}

/** Adds a product by the form and answers its screens; gives what was entered. */
async function fillProduct(thumb: Thumb, product: Product): Promise<EnteredProduct> {
  const { page } = thumb;
  const name = product.name ?? '';
  await thumb.type(page.getByLabel(words.newProduct, { exact: true }), name);
  let title = await thumb.leaveBy(page.getByRole('button', { name: words.addProduct }));
  const id = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '');
  const entered: EnteredProduct = { id, name, facts: {}, unsure: [] };
  while (title !== words.steps.products) title = await fillScreen(thumb, product.facts, entered);
  return entered;
}

export const enterProduct = (page: Page, product: Product): Promise<Product> =>
  fillProduct(new Thumb(page), product);

/** Sets the day to judge by, as the result page offers it. */
export async function judgeAsOf(page: Page, day: string): Promise<void> {
  await go(page, '#/results');
  await heading(page, zh.results.title);
  await page.getByLabel(zh.results.asOf).fill(day);
}

/** Answers what is left over; a question about a product names it. */
async function fillMore(
  thumb: Thumb,
  subjects: readonly { readonly about: string; readonly facts: Facts; readonly entered: Entered }[],
): Promise<string> {
  const { page } = thumb;
  for (const field of await page.locator('[data-fact]').all()) {
    const id = (await field.getAttribute('data-fact')) ?? '';
    const [about = ''] = await field.locator('legend .quiet').allInnerTexts();
    const subject = subjects.find((each) => each.about === about);
    const value = subject ? answerIn(subject.facts, id) : null;
    if (!subject || value === null) continue;
    await touchAnswer(thumb, field, await textOf(id, value));
    subject.entered.facts[id] = value;
  }
  return thumb.leaveBy(button(page, words.next));
}

export interface EnteredCompany extends Profile {
  readonly effort: Effort;
}

/**
 * Enters a whole company from the first screen to the result, as the screens come.
 * Gives what was really entered: questions that the page does not ask stay out, and what a
 * checklist must leave open is answered 「不确定」.
 */
export async function enterCompany(
  page: Page,
  profile: Profile,
  day: string,
): Promise<EnteredCompany> {
  await open(page);
  await judgeAsOf(page, day);
  await page.goBack();
  await heading(page, zh.home.title);
  const thumb = new Thumb(page);
  const facts = withPlace(profile.enterprise.facts);
  const enterprise: Entered = { facts: {}, unsure: [] };
  const products: EnteredProduct[] = [];
  let productsComplete = false;

  /** The list is finished in the words of the page, which depend on whether it is empty. */
  async function fillProducts(): Promise<string> {
    for (const product of profile.products) products.push(await fillProduct(thumb, product));
    productsComplete = profile.productsComplete ?? false;
    const [some, none] = productsComplete
      ? [words.complete, words.completeEmpty]
      : [words.notComplete, words.notCompleteEmpty];
    return thumb.leaveBy(button(page, products.length > 0 ? some : none));
  }

  const fillRest = () =>
    fillMore(thumb, [
      { about: '', facts, entered: enterprise },
      ...products.map((entered, index) => ({
        about: entered.name,
        facts: profile.products[index]?.facts ?? {},
        entered,
      })),
    ]);

  let title = await thumb.leaveBy(link(page, zh.home.start));
  const isAsked = title === words.steps.place;
  const name = (isAsked && profile.enterprise.name) || '';
  if (isAsked) await thumb.type(page.getByLabel(words.companyName), name);
  while (title !== words.steps.review) {
    if (title === words.steps.products) title = await fillProducts();
    else if (title === words.steps.more) title = await fillRest();
    else title = await fillScreen(thumb, facts, enterprise);
  }
  await thumb.leaveBy(link(page, words.toResults));
  await heading(page, zh.results.title);
  return {
    enterprise: { name, ...enterprise },
    products,
    productsComplete,
    effort: thumb.effort,
  };
}

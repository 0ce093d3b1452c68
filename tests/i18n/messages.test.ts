import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { backup as backupEn } from '../../src/i18n/en/backup';
import { device as deviceEn } from '../../src/i18n/en/device';
import { integrity as integrityEn } from '../../src/i18n/en/integrity';
import { agenda as agendaEn } from '../../src/i18n/en/agenda';
import { certificates as certificatesEn } from '../../src/i18n/en/certificates';
import { checklist as checklistEn } from '../../src/i18n/en/checklist';
import { filings as filingsEn } from '../../src/i18n/en/filings';
import { policies as policiesEn } from '../../src/i18n/en/policies';
import { timeline as timelineEn } from '../../src/i18n/en/timeline';
import { packs as packsEn } from '../../src/i18n/en/packs';
import { places as placesEn } from '../../src/i18n/en/places';
import { cases as casesEn } from '../../src/i18n/en/cases';
import { handoff as handoffEn } from '../../src/i18n/en/handoff';
import { known as knownEn } from '../../src/i18n/en/known';
import { years as yearsEn } from '../../src/i18n/en/years';
import { products as productsEn } from '../../src/i18n/en/products';
import { heat as heatEn } from '../../src/i18n/en/heat';
import { channels as channelsEn } from '../../src/i18n/en/channels';
import { ledger as ledgerEn } from '../../src/i18n/en/ledger';
import { next as nextEn } from '../../src/i18n/en/next';
import { batch as batchEn } from '../../src/i18n/en/batch';
import { print as printEn } from '../../src/i18n/en/print';
import { scan as scanEn } from '../../src/i18n/en/scan';
import { move as moveEn } from '../../src/i18n/en/move';
import { booth as boothEn } from '../../src/i18n/en/booth';
import { boothStaff as boothStaffEn } from '../../src/i18n/en/booth-staff';
import { zh } from '../../src/i18n/zh';
import { backup as backupZh } from '../../src/i18n/zh/backup';
import { device as deviceZh } from '../../src/i18n/zh/device';
import { agenda as agendaZh } from '../../src/i18n/zh/agenda';
import { certificates as certificatesZh } from '../../src/i18n/zh/certificates';
import { checklist as checklistZh } from '../../src/i18n/zh/checklist';
import { filings as filingsZh } from '../../src/i18n/zh/filings';
import { policies as policiesZh } from '../../src/i18n/zh/policies';
import { timeline as timelineZh } from '../../src/i18n/zh/timeline';
import { packs as packsZh } from '../../src/i18n/zh/packs';
import { places as placesZh } from '../../src/i18n/zh/places';
import { cases as casesZh } from '../../src/i18n/zh/cases';
import { handoff as handoffZh } from '../../src/i18n/zh/handoff';
import { known as knownZh } from '../../src/i18n/zh/known';
import { years as yearsZh } from '../../src/i18n/zh/years';
import { products as productsZh } from '../../src/i18n/zh/products';
import { heat as heatZh } from '../../src/i18n/zh/heat';
import { channels as channelsZh } from '../../src/i18n/zh/channels';
import { ledger as ledgerZh } from '../../src/i18n/zh/ledger';
import { next as nextZh } from '../../src/i18n/zh/next';
import { batch as batchZh } from '../../src/i18n/zh/batch';
import { print as printZh } from '../../src/i18n/zh/print';
import { scan as scanZh } from '../../src/i18n/zh/scan';
import { move as moveZh } from '../../src/i18n/zh/move';
import { booth as boothZh } from '../../src/i18n/zh/booth';
import { boothStaff as boothStaffZh } from '../../src/i18n/zh/booth-staff';
import { integrity as integrityZh } from '../../src/i18n/zh/integrity';

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Names of pictures are no text. */
const isPicture = (key: string, value: unknown) => key === 'icon' && typeof value === 'string';

/** What a message says, called with texts or else with a list where it takes anything. */
function said(message: unknown): readonly unknown[] {
  if (typeof message !== 'function') return [message];
  const call = (...given: readonly unknown[]): unknown =>
    Reflect.apply(message, undefined, given.slice(0, message.length));
  try {
    return [call('0', 'A', 'B'), call('2', 'A', 'B')];
  } catch {
    return [call(['A', 'B'])];
  }
}

/** Every message by its path; the parts of a list are messages by their number. */
const messagesIn = (group: object, path = ''): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(group).flatMap(([key, value]): [string, unknown][] => {
      if (isPicture(key, value)) return [];
      return isGroup(value) ? [...messagesIn(value, `${path}${key}.`)] : [[`${path}${key}`, value]];
    }),
  );

/** Words for figures: each language needs only those that it says in another way. */
const isWord = (path: string) => path.startsWith('figure.words.');
const laterZh = {
  agenda: agendaZh,
  certificates: certificatesZh,
  checklist: checklistZh,
  filings: filingsZh,
  policies: policiesZh,
  timeline: timelineZh,
  packs: packsZh,
  places: placesZh,
  cases: casesZh,
  handoff: handoffZh,
  products: productsZh,
  heat: heatZh,
  channels: channelsZh,
  ledger: ledgerZh,
  next: nextZh,
  batch: batchZh,
  print: printZh,
  scan: scanZh,
  move: moveZh,
  booth: boothZh,
  boothStaff: boothStaffZh,
  known: knownZh,
  years: yearsZh,
};
const laterEn = {
  agenda: agendaEn,
  certificates: certificatesEn,
  checklist: checklistEn,
  filings: filingsEn,
  policies: policiesEn,
  timeline: timelineEn,
  packs: packsEn,
  places: placesEn,
  cases: casesEn,
  handoff: handoffEn,
  products: productsEn,
  heat: heatEn,
  channels: channelsEn,
  ledger: ledgerEn,
  next: nextEn,
  batch: batchEn,
  print: printEn,
  scan: scanEn,
  move: moveEn,
  booth: boothEn,
  boothStaff: boothStaffEn,
  known: knownEn,
  years: yearsEn,
};
// What comes later with its own part of the page belongs to it too.
const inZh = messagesIn({
  ...zh,
  backup: backupZh,
  device: deviceZh,
  integrity: integrityZh,
  ...laterZh,
});
const inEn = messagesIn({
  ...en,
  backup: backupEn,
  device: deviceEn,
  integrity: integrityEn,
  ...laterEn,
});

it.each([
  ['Chinese', inZh],
  ['English', inEn],
] as const)('every message in %s says something', (_language, messages) => {
  const silent = [...messages].flatMap(([path, message]) =>
    isWord(path) ||
    said(message).every(
      (text) =>
        typeof text === 'string' && text.trim() !== '' && !/undefined|\[object|NaN/.test(text),
    )
      ? []
      : [path],
  );
  expect(silent).toEqual([]);
  expect(messages.size).toBeGreaterThan(100);
});

describe('the two languages', () => {
  const keys = (messages: ReadonlyMap<string, unknown>) =>
    [...messages.keys()].filter((path) => !isWord(path)).sort();

  it('have the same messages, and lists of the same length', () => {
    expect(keys(inEn)).toEqual(keys(inZh));
  });

  it('take the same arguments', () => {
    const shape = (message: unknown) =>
      typeof message === 'function' ? message.length : typeof message;
    for (const path of keys(inZh)) {
      expect([path, shape(inEn.get(path))]).toEqual([path, shape(inZh.get(path))]);
    }
  });

  it('say different things, but for the name of the app and bare numbers', () => {
    const same = keys(inZh).filter(
      (path) => JSON.stringify(said(inEn.get(path))) === JSON.stringify(said(inZh.get(path))),
    );
    expect(same).toEqual([
      'app.name',
      'clause',
      'figure.change',
      'figure.only',
      'heat.counts',
      'timeline.force',
    ]);
  });
});

describe('English', () => {
  const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  /** A term that the texts leave open, beside its translation. */
  const QUOTED = ['渝药自查', '中文', '（天）', '(天)'];

  it('has no Chinese but the name of the app, the way back and quoted terms', () => {
    const left = [...inEn].flatMap(([path, message]) =>
      said(message).flatMap((text) => {
        const rest = QUOTED.reduce((before, term) => before.replace(term, ''), String(text));
        return CHINESE.test(rest) ? [`${path}: ${String(text)}`] : [];
      }),
    );
    expect(left).toEqual([]);
  });

  it('counts one thing in the singular', () => {
    expect(en.check.undecided(1)).toBe('1 measure undecided');
    expect(en.check.undecided(2)).toBe('2 measures undecided');
    expect(en.results.measures(0)).toBe('0 measures');
  });

  it('translates the words of a clause', () => {
    expect(en.clause('引言')).toBe('preamble');
    expect(en.clause('12.第2句')).toBe('12.sentence 2');
    expect(en.clause('12.(3)')).toBe('12.(3)');
  });
});

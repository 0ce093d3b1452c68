import { formatDay } from '../../i18n/format';
import { handoffWords } from '../../i18n/handoff';
import { speech } from '../../i18n/language.svelte';
import { assessment } from '../../state/assessment.svelte';
import { library } from '../../state/library.svelte';
import type { PictureContent } from '../../state/result-picture.svelte';
import type { TakeAway } from '../../state/take-away';
import { workspace } from '../../state/workspace.svelte';
import { CHIPS } from '../results/filter';
import { chipOf, countOf, groupsOf, mattersOf, type Matter } from '../results/matters';
import { nameOf } from '../results/named';
import { say } from '../shell/speak';

/** More would make the picture too long to be read on a phone. */
const MOST_ITEMS = 8;

function itemOf({ measure, provision }: Matter): string {
  const { clause, results, writing } = speech.messages;
  const source = `${measure.id} ${clause(provision.clause)}`;
  const mark = library.isImported(measure.id) ? writing.aside(results.imported) : '';
  return `· ${say(provision.title)}${writing.aside(source)}${mark}`;
}

/** Whose result it is: said only where the user wants it. */
function names(): readonly string[] {
  const { company, profile } = workspace;
  const words = handoffWords().picture;
  const products = profile.products.map(({ id }) => nameOf(id));
  return [
    ...(company.enterprise.name === '' ? [] : [company.enterprise.name]),
    ...(products.length === 0 ? [] : [words.products(speech.messages.writing.list(products))]),
  ];
}

/** What stands on the picture of the result; undefined until there is one. */
export function pictureContent(taken: TakeAway, withNames: boolean): PictureContent | undefined {
  const { loaded } = library;
  const { value: judged, asOf } = assessment;
  if (!loaded || !judged) return undefined;
  const { app, results } = speech.messages;
  const words = handoffWords().picture;
  const day = (date: string) => formatDay(speech.language, date);
  const matters = mattersOf(loaded.engine.measures, judged);
  const usable = groupsOf(matters.filter((matter) => chipOf(matter) === 'usable')).flatMap(
    (group) => group.matters,
  );
  const left = usable.length - MOST_ITEMS;
  return {
    brand: app.name,
    title: results.title,
    about: [
      ...(withNames ? names() : []),
      words.day(day(asOf)),
      app.dataDay(day(loaded.catalogue.checkedOn)),
    ],
    counts: CHIPS.map((chip) => ({ count: countOf(matters, chip), word: results.chips[chip] })),
    heading: results.chips.usable,
    items: usable.length === 0 ? [words.nothing] : usable.slice(0, MOST_ITEMS).map(itemOf),
    more: left > 0 ? words.more(String(left)) : undefined,
    code: taken.qr && { qr: taken.qr, caption: words.caption },
    disclaimer: app.disclaimer,
  };
}

import { withEnglish } from './languages';
import { placeDataOf } from './place-data';
import { casesFiles, knownFiles, placesFiles } from './places-zh';

// The build serves `?en` as the list of English texts of the file.
const english = import.meta.glob<readonly string[]>('./{places,cases,known-documents}.json', {
  eager: true,
  import: 'default',
  query: '?en',
});

const inBoth = <T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, data]) => [path, withEnglish(data, english[path] ?? [])]),
  );

/** The same in both languages. */
export const placeDataEn = placeDataOf(inBoth(placesFiles), inBoth(casesFiles), inBoth(knownFiles));

import { filesInBoth } from './languages';
import { placeDataOf } from './place-data';
import { casesFiles, knownFiles, placesFiles } from './places-zh';

// The build serves `?en` as the list of English texts of the file.
const english = import.meta.glob<readonly string[]>('./{places,cases,known-documents}.json', {
  eager: true,
  import: 'default',
  query: '?en',
});

/** The same in both languages. */
export const placeDataEn = placeDataOf(
  filesInBoth(placesFiles, english),
  filesInBoth(casesFiles, english),
  filesInBoth(knownFiles, english),
);

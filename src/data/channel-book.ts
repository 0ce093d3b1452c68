import type { Channel, UsualCourse } from '../domain/channels/channel';
import type { Regulation } from '../domain/procedures/procedure';

// Typed by hand: `npm run check:data` proves that the files have these shapes.
const cityFiles = import.meta.glob<readonly Channel[]>('./channels/city.json', {
  eager: true,
  import: 'default',
});
const nationalFiles = import.meta.glob<readonly Channel[]>('./channels/national.json', {
  eager: true,
  import: 'default',
});
const usualFiles = import.meta.glob<readonly UsualCourse[]>('./channels/usual.json', {
  eager: true,
  import: 'default',
});
const regulationFiles = import.meta.glob<readonly Regulation[]>('./channels/regulations.json', {
  eager: true,
  import: 'default',
});

/** The routes of the city and of the state, in the order of the files. */
export const channels: readonly Channel[] = [
  ...Object.values(cityFiles).flat(),
  ...Object.values(nationalFiles).flat(),
];

/** What takes place without any of them, to compare with. */
export const usualCourses: readonly UsualCourse[] = Object.values(usualFiles).flat();

/** Documents that only routes cite. */
export const channelRegulations: readonly Regulation[] = Object.values(regulationFiles).flat();

import { boothStaff as en } from './en/booth-staff';
import { inLanguage } from './language.svelte';
import { boothStaff as zh } from './zh/booth-staff';

/** What is said to the staff of a booth, in the language of the page: fetched with their screens. */
export const boothStaffWords = inLanguage({ zh, en });

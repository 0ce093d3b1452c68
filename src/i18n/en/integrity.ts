import { plural } from './plural';
import type { integrity as zh } from '../zh/integrity';

export const integrity: typeof zh = {
  title: 'Checking the files',
  help: 'Compares the app’s files on this device, one by one, with the list that the site publishes. Only the list is fetched; nothing is uploaded.',
  check: 'Check this page',
  checking: 'Checking…',
  same: (count) =>
    count === 1
      ? 'The one file on this device is as in the list.'
      : `All ${count} files on this device are as in the list.`,
  differ: (count) =>
    `${plural(count, 'file differs', 'files differ')} from the list. Your answers are all there. Please do not use the app here for now, and tell whoever gave you its address which files they are. Checking on another device shows whether it is this device or the site.`,
  missing: (count) =>
    `Not everything can be checked: the browser has thrown away ${plural(count, 'file', 'files')}. Your answers are all there. Open the page again online, wait for “Ready offline” and check again.`,
  differing: 'Files that differ',
  gone: 'Files thrown away',
  otherVersion:
    'Cannot check: the list on the site belongs to another version. If there is a new version, update first and check again; otherwise try again later.',
  unreachable:
    'Cannot check: the list could not be fetched. There may be no network, or the network wants you to sign in first. The app works all the same; try again online.',
  noFiles:
    'Cannot check: no files for offline use are stored on this device yet. Open the page online, wait for “Ready offline” and check again.',
  insecure:
    'Cannot check: this address is not https, so the browser does not offer what the check needs.',
  unsupported:
    'Cannot check: this browser does not support offline files, so there is nothing stored to check.',
  sum: 'SHA-256 of the list, computed on this device',
  copySum: 'Copy the SHA-256',
  meaning: 'What agreement means, and what it does not',
  proves:
    'Agreement means that the files on this device are the ones the site publishes now: complete, and not replaced by a network on the way.',
  provesNot:
    'The list comes from the same site as the files, so agreement does not mean that the site itself can be trusted. To check the site, compare the SHA-256 above with the release notes. Building the same sources gives exactly the same list.',
};

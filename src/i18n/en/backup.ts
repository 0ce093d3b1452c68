import { plural } from './plural';
import type { backup as zh } from '../zh/backup';

const companies = (count: number) => plural(count, 'company', 'companies');

export const backup: typeof zh = {
  title: 'Backup and restore',
  help: 'A backup is a text file with the answers, filings, checklists, certificates, contacts and ledger of all companies on this device. Make one before you change phones or clear the browser.',
  last: (moment) => `Last backup: ${moment}`,
  never: 'No backup was made yet.',
  noDevice:
    'The storage of this browser cannot be used now, so backups cannot be made or restored here.',
  problems: {
    foreign:
      'This is no backup of this app, or its beginning is damaged. Your data are unchanged. Choose another file.',
    damaged:
      'This backup is incomplete or was changed on its way, so it was not restored. Your data are unchanged. Look for the original file, or send it again.',
    newer:
      'This backup was made by a newer version of the app, which this one cannot read yet. Your data are unchanged. Update the app first.',
    'too-large':
      'This is more than a backup can hold. Nothing was done, and your data are unchanged.',
    'files-too-large':
      'The attached files are more than a backup can hold, so none was made. Your data are unchanged. Make one without them, and export them from their checklists.',
    'files-unreadable':
      'An attached file cannot be read, so no backup was made. Your data are unchanged. Make one without them: checklists, filings and the names of the files are in it.',
    'password-needed': 'This backup has a password. Enter it. Your data are unchanged.',
    'password-wrong': 'The password is wrong. Your data are unchanged. Enter it again.',
    unsupported:
      'This browser cannot make or restore backups here. Your data are unchanged. Open the app by its https address, or use a newer browser.',
    content:
      'What is in this backup does not fit together, so it was not restored. Your data are unchanged. Use another backup.',
    changed:
      'The data on this device changed just now, so nothing was restored yet. Look at the new comparison and confirm again.',
    unsaved:
      'Your last changes could not be stored on this device, so nothing was restored. They are still on this page: do not close it. Free some space and try again.',
    full: 'There is not enough room on this device, so nothing was restored. Your data are unchanged. Free some space and try again.',
    failed:
      'That did not work. Your data are unchanged. Try again; if it fails again, close other open pages of this app first.',
  },
  notMade: {
    unsaved:
      'Your last changes could not be stored on this device, so no backup was made. They are still on this page: do not close it. Free some space and try again.',
    full: 'There is not enough room on this device, so no backup was made. Your data are unchanged. Free some space and try again.',
  },

  make: 'Make a backup',
  makeHelp: 'The example company is not part of it.',
  withFiles: (count, size) => `With the attached ${plural(count, 'file', 'files')} (${size})`,
  withFilesHelp:
    'Otherwise the backup has the names of attached files, but not the files themselves.',
  madeWithFiles: (count) => `${plural(count, 'attached file is', 'attached files are')} in it.`,
  madeWithoutFiles: (count) =>
    `${plural(count, 'attached file is', 'attached files are')} in it by name only.`,
  lock: 'Protect it with a password',
  lockHelp:
    'Nobody can open it without the password. Only you know it: if it is lost, no one can open this backup, ever.',
  password: 'Password',
  again: 'Password again',
  show: 'Show the password',
  differ: 'The two passwords are not the same.',
  empty: 'Enter a password, or choose to have none.',
  strengths: {
    weak: 'Too weak: it is soon guessed. Make it longer, or use several words that do not belong together.',
    fair: 'Fair: it keeps out people who only take a look.',
    strong: 'Strong: very hard to guess.',
  },
  strength: (text) => `Strength: ${text}`,
  making: 'Making and checking the backup…',
  made: (count, kilobytes) =>
    `The backup is made and was checked: ${companies(count)}, ${kilobytes} kB.`,
  madeLocked: 'It has a password: keep that in mind.',
  notKept: 'It is not kept anywhere yet. Choose how to take it with you:',
  save: 'Save as a file',
  share: 'Send to another app…',
  copy: 'Copy as text',
  copyHelp:
    'Inside WeChat and similar apps, files may not be saved. Copy the text and paste it into a note or a mail; paste it back here to restore it.',
  saved: 'Given to the browser to save. Look into your downloads to see that the file is there.',
  shared: 'Given to the app that you chose. Look there to see that the file has arrived.',
  copied: 'The text is copied. Paste it somewhere safe now.',
  notShared: 'It was not sent. The backup is still here: choose another way.',
  discard: 'Put away',
  fileName: (day) => `yuyao-zicha-backup-${day}.txt`,

  restore: 'Restore a backup',
  restoreHelp:
    'You see the comparison first, then you decide. What was there before is kept, so that you can go back.',
  choose: 'Choose a backup file',
  paste: 'Paste the text of a backup',
  pasteLabel: 'Text of the backup (from “YUYAO-ZICHA-BACKUP” to its last line)',
  read: 'Read the backup',
  reading: 'Checking the backup…',
  open: 'Open',
  found: (moment, count) => `This backup was made on ${moment} and holds ${companies(count)}.`,
  madeBy: (app, day) => `Made by version ${app}, with policies checked on ${day}.`,
  inBackup: 'Companies in the backup',
  standings: {
    new: 'Not on this device',
    newer: 'Newer in the backup',
    same: 'The same here',
    older: 'Not newer in the backup',
  },
  days: (inBackup, here) => `Backup ${inBackup} · here ${here}`,
  day: (inBackup) => `Backup ${inBackup}`,
  filings: (count) => plural(count, 'filing', 'filings'),
  certificates: (count) => plural(count, 'certificate', 'certificates'),
  contacts: (count) => plural(count, 'contact', 'contacts'),
  obstacles: (count) => plural(count, 'ledger record', 'ledger records'),
  onlyHere: 'Companies on this device only',
  onlyHereStay: 'They stay when you merge, and go when you replace.',
  unreadable: (count) =>
    `The backup also holds ${plural(count, 'record', 'records')} that cannot be read; they are kept as they are.`,
  years: (years) =>
    `The days off that you entered for ${years.join(', ')} differ between the backup and this device: merging only adds years that are not here, replacing takes those of the backup.`,
  yearsHere: (years) =>
    `The backup lacks the days off that you entered for ${years.join(', ')}: merging keeps them, replacing removes them.`,
  how: 'How to restore',
  merge: 'Merge',
  mergeHelp:
    'Adds what this device does not have, takes what is newer in the backup, and leaves the rest alone.',
  replace: 'Replace',
  replaceHelp: 'Makes this device exactly what the backup is.',
  would: {
    added: (count) => `${count} added`,
    replaced: (count) => `${count} overwritten`,
    removed: (count) => `${count} removed`,
    kept: (count) => `${count} unchanged`,
    all: (parts, total) => `${[...parts, `${companies(total)} afterwards`].join(', ')}.`,
  },
  filesBrought: (count) =>
    `${plural(count, 'attached file comes', 'attached files come')} from the backup.`,
  filesMissing: (count) =>
    `${plural(count, 'attached file is', 'attached files are')} there by name only: neither the backup nor this device has more.`,
  nothing: 'This would change no company.',
  confirmMerge: 'Merge now',
  confirmReplace: 'Replace now',
  cancel: 'Do not restore',
  restoring: 'Restoring and checking…',
  done: 'Restored and checked.',

  before: (moment) => `What was here before the restore of ${moment} is still kept.`,
  beforeCount: (count) => `That was ${companies(count)}.`,
  changedSince: (count) =>
    `${companies(count)} changed since then: going back takes those changes away too.`,
  yearsChanged:
    'The days off that you entered were changed since, too. Going back takes that back as well.',
  undo: 'Go back to before',
  undoAnyway: 'Go back all the same and lose these changes',
  undone: 'Everything is as it was before the restore.',
  stale:
    'Something changed just now, so you did not go back. Look at how things stand and decide again.',
  forget: 'Not needed any more',
  forgotten: 'What was here before the restore is deleted; there is no way back to it.',
};

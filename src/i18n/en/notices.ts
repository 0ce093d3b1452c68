import type { notices as source } from '../zh/notices';

const DAMAGE = 'Verdicts and deadlines follow the date and may be wrong now.';

export const notices: typeof source = {
  clock: {
    behind: (today, checkedOn) =>
      `This device says it is ${today}, which is before the policy data were checked (${checkedOn}), so it is hardly right. ${DAMAGE} Please set the date of the device.`,
    ahead: (today, checkedOn) =>
      `This device says it is ${today}, more than three years after the policy data were checked (${checkedOn}): either the date is wrong or the data are too old. ${DAMAGE} Please check the date of the device, and go online to update.`,
    back: (today) =>
      `The date of this device was put back; it now says ${today}. ${DAMAGE} Please check the date of the device.`,
    right: 'The date is right',
  },
  backup: {
    due: 'What you entered is kept in this browser only, which may clear it. Please make a backup, a file of your own.',
    dueAgain: (day) =>
      `The last backup is of ${day}; what changed since is kept in this browser only. Please make another one.`,
    toBackup: 'Make a backup',
    later: 'Not now',
  },
};

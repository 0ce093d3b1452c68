import type { clock as source } from '../zh/clock';

const DAMAGE = 'Verdicts and deadlines follow the date and may be wrong now.';

export const clock: typeof source = {
  behind: (today, checkedOn) =>
    `This device says it is ${today}, which is before the policy data were checked (${checkedOn}), so it is hardly right. ${DAMAGE} Please set the date of the device.`,
  ahead: (today, checkedOn) =>
    `This device says it is ${today}, more than three years after the policy data were checked (${checkedOn}): either the date is wrong or the data are too old. ${DAMAGE} Please check the date of the device, and go online to update.`,
  back: (today) =>
    `The date of this device was put back; it now says ${today}. ${DAMAGE} Please check the date of the device.`,
  right: 'The date is right',
};

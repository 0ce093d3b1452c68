import type { boothStaff as zh } from '../zh/booth-staff';
import { plural } from './plural';

export const boothStaff: typeof zh = {
  title: 'Booth mode',
  entryHelp:
    'Put this tablet on a booth and let visitors check for themselves. The staff starts it with a PIN, and only that PIN ends it.',
  entry: 'Set up booth mode',

  intro:
    'Once started, this device shows nothing but the check for visitors, until the staff ends it with the PIN.',
  does: 'What booth mode does',
  doesList: [
    'Visitors answer a few questions with large buttons, see the result, and take it along by scanning a code with their own phone.',
    'When nobody touches it, it returns to the beginning. The answers of the last visitor do not stay.',
    'The companies stored on this device are out of sight, and no link leads elsewhere.',
    'After a reload, a restart or a day without a network it is still in booth mode.',
  ],
  keeps: 'What is kept and what is not',
  keepsList: [
    'The answers of visitors are in memory only. They are not stored and not uploaded, and no names or phone numbers are collected.',
    'Only numbers are counted: how many each day began, saw a result, saw the code, and has each kind of product. No times, no ids, on this device only.',
    'The PIN itself is not stored, only a number worked out from it to compare with.',
  ],
  lockTitle: 'First lock the tablet to this app',
  lockHelp:
    'A web page cannot block the home button or other apps. The system has a function for that.',
  lockList: [
    'iPad: Settings → Accessibility → Guided Access: turn it on and set a passcode. Come back here and press the top button or the home button three times.',
    'Android: Settings → Security → App pinning (or screen pinning): turn it on. In the recent apps tap the icon of this app and choose to pin it.',
    'Set auto-lock to never, make the screen bright, and keep the power connected.',
  ],
  forgotTitle: 'If the PIN is forgotten',
  forgot:
    'No other PIN opens it. You can only clear the data of this website in the settings of the system or the browser: booth mode ends, and the counts and the companies stored on this device are gone with it. Make a backup first, and note the PIN elsewhere.',
  ownCompanies: (count) =>
    `${plural(count, 'company is', 'companies are')} stored on this device. Visitors do not see them, but they would have to be cleared with a forgotten PIN. A tablet of its own is better, or make a backup first.`,
  insecure:
    'This address is not https, so the browser can neither work offline nor keep a PIN safely, and booth mode cannot start here. Nothing has changed. Please open an https address.',
  place: {
    browser:
      'This browser cannot open its database: the PIN is kept in the small store of the browser and works all the same; the counts are on this page only and gone after a reload.',
    page: 'This browser does not let the page store anything (it may be a private window): a reload ends booth mode and clears the counts. Use a normal window, or be sure to lock the tablet by its system.',
  },
  offlineTitle: 'Without a network',
  offlineUnknown: 'Checking whether it works offline…',
  start: 'Set a PIN and start',

  pin: {
    choose: 'Choose a PIN',
    chooseHelp: '6 to 12 digits. Not the one of a bank card, a phone or a door.',
    repeat: 'Enter it again',
    repeatHelp: 'If both are the same, booth mode starts.',
    ask: 'Staff: enter the PIN',
    short: 'It needs at least 6 digits.',
    easy: 'This PIN is too easy to guess: its digits repeat or count on, or it is a common one. Please choose another.',
    different: 'The two are not the same. Please start over.',
    failed: 'It could not start, and nothing has changed. Please open the page anew and try again.',
    checking: 'Checking…',
    wrong: 'This PIN is wrong.',
    wait: (time) => `Too many wrong tries. Please wait ${time}.`,
    unchecked:
      'The PIN could not be checked: the storage of this device cannot be read. Please close the app, open it again and try once more.',
  },
  keypad: {
    label: 'Keypad',
    digits: (count) =>
      count > 0 ? `${plural(count, 'digit', 'digits')} entered` : 'Nothing entered',
    back: 'Delete',
    clear: 'Clear',
    done: 'OK',
  },
  seconds: (count) => plural(count, 'second', 'seconds'),
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
  cancel: 'Back',

  staff: 'Staff',
  today: 'Today so far',
  leave: 'End booth mode',
  goOn: 'Go on',
  leaveFailed: 'It could not be ended, and booth mode is still on. Please try again.',
  unstored:
    'The counts could not be stored on this device and are on this page only: a reload clears them.',

  counts: {
    title: 'Counts',
    help: 'Numbers of this device only. They are not uploaded, and not in a backup.',
    none: 'Nothing has been counted yet.',
    day: 'Day',
    steps: { started: 'Began', finished: 'Saw a result', 'code-shown': 'Saw the code' },
    sector: (name) => `Product: ${name}`,
    total: 'Total',
    download: 'Export a table (CSV)',
    copy: 'Copy the table',
    exportHelp:
      'In the exported table, numbers under 5 say only “<5”. Numbers from which they could be worked out say only “≥5”, and totals over hidden numbers begin with “≥”, so that nothing points to one person.',
    file: 'booth-counts',
    erase: 'Clear the counts',
    erased: 'The counts are cleared. You can undo this until you leave the page.',
    undo: 'Undo',
    putBack: 'The counts are back.',
    eraseFailed:
      'The counts could not be cleared and are all still there. Please open the page anew and try again.',
  },
};

import type { move as zh } from '../zh/move';

export const move: typeof zh = {
  title: 'Install and move',
  help: 'Put the app on the home screen, and take the answers to another browser, to the app just installed or to another device.',
  open: 'How to install and move',
  intro:
    'Installing is optional. A browser, WeChat and the app on the home screen each keep data of their own and cannot see each other’s; here the answers are taken from one to another.',
  safari: 'Choose what yours looks like:',
  newSafari: {
    title: 'New Safari: a single “…” at the bottom',
    steps: [
      'Tap “…” at the bottom right.',
      'Tap “Share”.',
      'Tap “View More”, then “Add to Home Screen”.',
      'Tap “Add”.',
    ],
  },
  oldSafari: {
    title: 'Older Safari: a square with an arrow in the toolbar',
    steps: [
      'Tap “Share” (the square with the arrow).',
      'Scroll down and choose “Add to Home Screen”.',
      'Tap “Add”.',
    ],
  },
  take: {
    title: 'Take the answers along',
    lead: 'Here, where they are now, copy the link that holds the answers; or open the code and scan it with the other device.',
    copy: 'Copy the link with the answers',
    share: 'Open the code',
    tooMuch: 'There is too much for a link. Take the backup file below.',
    none: 'Nothing is answered here, so there is nothing to take along. If the answers are elsewhere, go on with the other side below.',
    then: 'On the other side (the app just installed, or another browser):',
    steps: [
      'Open “Scan a result”.',
      'Paste the link and open it.',
      'Look at it, choose “Keep as mine”, and fill in the name.',
    ],
    scan: 'Scan a result',
    names:
      'This takes along the answers of one company, without names, filings, papers and certificates.',
  },
  all: {
    title: 'Take everything along: a backup file',
    help: 'Several companies, filings, checklists, certificates and years of days off travel in one backup file: make it here, restore it on the other side. You compare before anything is restored, and choose how the two are put together.',
    open: 'To backup and restore',
  },
  separate: {
    installed:
      'This is the installed app. What was answered in the browser does not come by itself; take these steps once.',
    wechat:
      'This page is inside WeChat, where nothing lasts. Open it in the browser first, and go on there.',
  },
};

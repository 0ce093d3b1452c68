import type { Messages } from '../zh';

export const pwa: Messages['pwa'] = {
  available: (version) =>
    `There is a new version (yours is ${version}). Your answers are stored before the update.`,
  apply: 'Update now',
  later: 'Later',
  applying: 'Updating…',
  stuck:
    'The new version did not start. Your answers are all stored. Close the app completely and open it again.',
  takenOver: 'This page is old. Please reload it. Your answers are stored first.',
  reload: 'Reload',
  unsaved:
    'The last answers could not be stored on this device. Reloading would lose them, so the page was not reloaded.',
  install: {
    title: 'Add to your home screen (optional)',
    optional: 'Everything works the same without it. Added, the app is one tap away.',
    add: 'Add to home screen',
    how: 'How to add it',
    dismiss: 'Do not show again',
    done: 'The app is on your home screen.',
    fallback:
      'Look for “Install app” or “Add to Home Screen” in the menu of the browser. If there is none, a bookmark does as well.',
    ios: [
      'Tap “Share” in the toolbar of the browser. If you do not see it, tap “…” first, then “Share”.',
      'Choose “Add to Home Screen”. If you do not see it, scroll down or tap “View More” first.',
      'Tap “Add”.',
    ],
    iosNote:
      'Where the buttons are depends on the system version. The app on the home screen keeps its own data: answers given here do not move there by themselves.',
    wechat: [
      'Tap “···” at the top right and choose “Open in browser”.',
      'In the browser, add this page to the home screen.',
    ],
    wechatNote:
      'The browser keeps its own data: answers given in WeChat do not move there by themselves.',
  },
};

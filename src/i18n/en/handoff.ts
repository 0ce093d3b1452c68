import type { handoff as zh } from '../zh/handoff';

export const handoff: typeof zh = {
  share: {
    title: 'Take it to a phone',
    help: 'Scan this with the camera of a phone, or inside WeChat, and the same result opens there.',
    bright: 'If it does not scan, make the screen brighter and hold the phone further away.',
    code: 'QR code that opens this result',
    privacy:
      'The code holds answers and the day they were judged by, no name of the company or of a product. Whoever has the code can read these answers. Nothing passes through a server.',
    copy: 'Copy the link',
    send: 'Share',
    sendText:
      'A self-check by 渝药自查. For orientation only; the answer of the competent authority counts.',
    digits: 'Neither code nor link gets through? Use digits',
    digitsHelp:
      'On the other device open the address of this app, followed by #/r/ and these digits (without the spaces).',
    large:
      'There are too many products for one QR code. Copy the link, or take a backup file to the other device.',
    tooLong: 'There is too much for a link. Take a backup file to the other device.',
    empty: 'Nothing is answered yet, so there is no result to take away.',
    start: 'Start the check',
    backup: 'Backup',
    back: 'Back to the result',
    scan: 'Receive a result from elsewhere: scan it',
    move: 'Put the app on the home screen, or go on in another browser',
  },
  picture: {
    title: 'Save as a picture',
    help: 'One picture with the numbers of each verdict, the provisions that can be used and the code above, for the photo album or for colleagues.',
    names: 'Write the names of the company and its products on it',
    products: (names) => `Products: ${names}`,
    day: (day) => `Judged by ${day}`,
    nothing: 'By these answers there is nothing that can be used.',
    more: (count) => `and more (${count}); scan the code to see all of them.`,
    caption: 'Scan to open the same result',
    make: 'Make the picture',
    making: 'The picture is being made…',
    hold: 'Hold the picture to save it',
    save: 'Download the picture',
    file: (day) => `yuyao-zicha-${day}.png`,
    alt: (counts) => `Picture of the result. ${counts}.`,
    failed:
      'This browser cannot make the picture. The result is still there: use the code, the link or a screenshot.',
  },
  received: {
    title: 'A result has arrived',
    about: (day, products) => `Judged by ${day}; products: ${products}.`,
    noProducts: (day) => `Judged by ${day}; no products listed.`,
    where:
      'It is on this page only: it is not stored on this device, and not mixed with your own companies.',
    keep: 'Keep as mine',
    keepHelp:
      'It is stored on this device as a new company, with room for more answers and for filings. The name is yours to fill in.',
    discard: 'Throw away',
    name: 'Result that arrived',
    product: (number) => `Product ${number}`,
    today: (day) => `What follows is judged by today (${day}).`,
    changed: 'From that day until today these verdicts have changed:',
    changedLine: (measure, before, after) => `${measure}: ${before} → ${after}`,
    newData: (theirs, ours) =>
      `The sender’s policy data were checked on ${theirs}, those here on ${ours}. What is said here counts.`,
    count: (count) => `${count}`,
    view: 'Look at it',
    list: 'All measures',
    why: (count) => `Reasons, one by one (provisions: ${count})`,
    whyHelp: 'Judged by the answers that arrived, not by those of your own company.',
    wechat: 'This page is inside WeChat',
    wechatHelp:
      'Nothing lasts here, and nothing works offline. To go on using it, copy the link, tap “…” in the corner, choose to open the page in the browser, and paste the link there.',
    copy: 'Copy the link',
    none: 'No result has arrived here',
    noneHelp:
      'A result is taken out of the address as soon as it is open, so that no answers stay in the history, and a reload forgets it. Scan the code or open the link once more.',
    paste: 'Paste the link or the digits that you were sent',
    open: 'Open',
    problems: {
      damaged:
        'This link or these digits are not whole and cannot be read. Scan the code again, or have it sent once more. Nothing was stored.',
      newer:
        'This result comes from a newer version. Connect to the network, reload this page to update, and open the link once more. Nothing was stored.',
      'too-long':
        'This link is too long to be one of this app, and was not opened. Nothing was stored.',
    },
    home: 'To the first screen',
  },
};

import type { booth as zh } from '../zh/booth';

export const booth: typeof zh = {
  title: 'Booth mode',
  visitor: {
    attract: {
      question: 'Which policies can you use?',
      lines: [
        'Drugs, devices, TCM, cosmetics',
        'A few questions, two minutes',
        'Take the result away on your phone',
      ],
      measures: (count) => `${count} measures`,
      start: 'Start in English',
      privacy: 'No login, no name, no phone number. Your answers are erased when you walk away.',
    },
    questions: {
      place: 'First: where are you?',
      role: 'What are you? Choose all that apply',
      type: 'Think of one product: what kind is it?',
      details: 'How far is this product?',
      product: 'About this product and your plans for it',
      plan: 'About your organisation and its plans',
    },
    step: (number) => `Question ${number}`,
    noProduct: 'No product of our own',
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    restNo: 'Done, none of the others',
    unsure: 'Not sure',
    other: '中文',
    preparing: 'Getting ready…',
    result: {
      title: 'Your result',
      measures: 'Matters',
      more: (count) =>
        `${count} more still need answers: scan the code and go on answering on your phone.`,
      others: (count) => `${count} others do not apply; your phone tells why.`,
      none: 'By these answers there is nothing you can use. Your phone tells why, and you can go on answering there.',
      toPhone: 'Take it to my phone',
    },
    code: {
      title: 'Scan to take it away',
      help: 'Scan it with the camera of your phone or with WeChat: every reason is there, and you can go on answering.',
      image: 'QR code that opens this result',
      private: 'The code holds answers only, no names. The result passes no server.',
      digits: 'Cannot scan? Use the digits',
      digitsHelp: (address) =>
        `Open ${address} in the browser of your phone, followed by these digits:`,
      none: 'This result does not fit into a QR code.',
      back: 'Back to the result',
      done: 'Done',
      doneHelp: '“Done” erases the answers here at once.',
    },
    idle: {
      title: 'Still there?',
      left: (seconds) => `These answers will be erased in ${seconds} s.`,
      stay: 'Go on',
    },
    staff: 'Staff: hold for three seconds',
    crashed: 'Something went wrong. The answers of this visit are gone.',
    again: 'Start again',
  },
};

import type { scan as zh } from '../zh/scan';

export const scan: typeof zh = {
  title: 'Scan a result',
  intro:
    'The code, the link or the digits that another device shows under “Take it to a phone” can be opened here. The result is shown first; nothing is stored by itself.',
  camera: {
    title: 'With the camera',
    help: 'The camera is on only while you scan. Its picture is not stored and does not leave this device.',
    start: 'Switch the camera on',
    stop: 'Switch the camera off',
    view: 'What the camera sees',
    waiting: 'The camera is being switched on. If the browser asks, choose to allow it.',
    watching: 'The camera is on. Hold the code into the picture; it opens by itself.',
    wechat:
      'Inside WeChat the camera will hardly open. Choose a picture below, or tap “···” in the corner and open the page in the browser.',
  },
  picture: {
    title: 'With a picture',
    help: 'Choose a screenshot or photo of the code. It can also be dropped here, or pasted. It is not sent anywhere.',
    choose: 'Choose a picture',
    reading: 'Looking for the code in the picture…',
  },
  paste: 'With a link or digits',
  problems: {
    insecure:
      'This address does not begin with https, so the browser keeps the camera from it. Use a picture, a link or digits below, or an address with https.',
    unsupported:
      'This browser has no camera for pages. Use a picture, a link or digits below, or another browser.',
    denied:
      'The camera was not allowed. Allow it for this site in the settings of the browser or the system and try again, or use a picture below.',
    none: 'No camera was found. Use a picture, a link or digits below.',
    busy: 'The camera does not start; another app may be using it. Close that one and try again, or use a picture below.',
    lost: 'The camera was disconnected. Switch it on again, or use a picture below.',
    'no-scanner':
      'What reads codes could not be loaded. Connect to the network and try again, or update the browser; links and digits still work. Nothing was lost.',
    'too-big':
      'This picture is larger than 20 MB and was not opened. Cut out the part with the code.',
    'too-many-pixels':
      'This picture has more than 50 million pixels and was not opened. Cut out the part with the code.',
    'no-picture':
      'This file is no picture, or not a whole one, and cannot be opened. Choose another one. Nothing was stored.',
    'no-code':
      'There is no QR code in the picture that can be read, or the picture is not whole. Have the whole code in it, sharp and without glare, and try again. Nothing was stored.',
    foreign: 'This code is not a result of this app. It was not opened.',
    several: 'There are codes of several results here. Scan one at a time.',
  },
};

import { expect, it } from 'vitest';
import { platformOf } from '../../src/state/platform';

const APPLE = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROMIUM = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [
    'an iPhone with Safari',
    'ios',
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) ${APPLE} Version/17.5 Mobile/15E148 Safari/604.1`,
  ],
  [
    'an iPhone with Safari 26',
    'ios',
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${APPLE} Version/26.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    'an iPhone with Chrome',
    'ios',
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`,
  ],
  [
    'an iPad that says Macintosh',
    'ios',
    5,
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/17.5 Safari/605.1.15`,
  ],
  [
    'a Macintosh with Safari',
    'other',
    0,
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/17.5 Safari/605.1.15`,
  ],
  [
    'WeChat on an iPhone',
    'wechat',
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) ${APPLE} Mobile/15E148 MicroMessenger/8.0.43(0x18002b2f) NetType/WIFI Language/zh_CN`,
  ],
  [
    'WeChat on Android',
    'wechat',
    5,
    `Mozilla/5.0 (Linux; Android 13; M2012K11AC Build/TKQ1.220829.002; wv) ${CHROMIUM} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160083 MMWEBSDK/20231202 MicroMessenger/8.0.45.2521(0x28002D34) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`,
  ],
  [
    'another app on an iPhone, which cannot add anything',
    'other',
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) ${APPLE} Mobile/15E148 AliApp(DingTalk/7.5.0) com.laiwang.DingTalk/36212 Channel/201200 language/zh-Hans-CN`,
  ],
  [
    'Android with Chrome',
    'other',
    5,
    `Mozilla/5.0 (Linux; Android 10; K) ${CHROMIUM} Chrome/131.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'Chrome on a desk',
    'other',
    0,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROMIUM} Chrome/131.0.0.0 Safari/537.36`,
  ],
  [
    'Chrome on a desk with a touch screen',
    'other',
    10,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROMIUM} Chrome/131.0.0.0 Safari/537.36`,
  ],
  [
    'Firefox on a desk',
    'other',
    0,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0',
  ],
] as const)('%s is told to be %s', (_name, platform, maxTouchPoints, userAgent) => {
  expect(platformOf({ userAgent, maxTouchPoints })).toBe(platform);
});

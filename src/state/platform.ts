/** What a browser says of itself. */
export interface Device {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

/** Where help for adding the app to the desktop has steps of its own. */
export type Platform = 'ios' | 'wechat' | 'other';

/** Tells the platform; WeChat first, because it adds nothing to the desktop on any system. */
export function platformOf({ userAgent, maxTouchPoints }: Device): Platform {
  if (/MicroMessenger\//.test(userAgent)) return 'wechat';
  // An iPad calls itself a Macintosh, but no Macintosh has a touch screen.
  const isApple =
    /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  // Pages inside other apps go without this word, and cannot be added.
  return isApple && /Safari\//.test(userAgent) ? 'ios' : 'other';
}

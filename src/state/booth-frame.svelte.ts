import { isBooth } from './booth-hint';

/** Whether the booth has the whole page, and nothing of the rest of the app is there. */
class BoothFrame {
  isOn = $state(isBooth());
}

export const boothFrame = new BoothFrame();

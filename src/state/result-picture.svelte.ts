import { drawResult, type PictureContent, type PictureLook } from '../io/result-picture';

export type { PictureContent };

/** A result as a picture, while it is shown. */
export class ResultPicture {
  /** The address of the picture on this page. */
  url = $state<string>();
  isMaking = $state(false);
  failed = $state(false);
  /** Counts the pictures, so that an older one does not come after a newer one. */
  #order = 0;

  /** Draws it; the one before it is put away. */
  async make(content: PictureContent, look: PictureLook): Promise<void> {
    this.discard();
    const mine = this.#order;
    this.isMaking = true;
    try {
      const picture = await drawResult(content, look);
      if (mine !== this.#order) return;
      this.url = URL.createObjectURL(picture);
    } catch {
      if (mine === this.#order) this.failed = true;
    } finally {
      if (mine === this.#order) this.isMaking = false;
    }
  }

  discard(): void {
    this.#order += 1;
    if (this.url !== undefined) URL.revokeObjectURL(this.url);
    this.url = undefined;
    this.isMaking = false;
    this.failed = false;
  }
}

/** Takes the focus where what had it is gone, so that the keyboard goes on from here. */
export function catchFocus(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus();
}

/** Brings a section into sight by its heading, which gets the focus; false where it is not there. */
export function reveal(id: string): boolean {
  const heading = document.getElementById(id);
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
  return true;
}

/** Hands a file to the browser under a name; false where that could not be done. */
export function saveFile(file: Blob, name: string): boolean {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    // The browser has taken it by then; some begin to read it a moment later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}

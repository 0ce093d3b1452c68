const MARK = 'booth';

/**
 * Keeps the page at an address: whatever else it is led to, it comes back. The step back in the
 * history finds a spare entry of the same address.
 */
export function holdAddress(hash: string): () => void {
  const hold = () => {
    if (history.state !== MARK) history.pushState(MARK, '', hash);
    else if (location.hash !== hash) history.replaceState(MARK, '', hash);
  };
  if (history.state !== MARK) history.replaceState(null, '', hash);
  hold();
  window.addEventListener('popstate', hold);
  window.addEventListener('hashchange', hold);
  return () => {
    window.removeEventListener('popstate', hold);
    window.removeEventListener('hashchange', hold);
  };
}

/**
 * Fetches what those who have deadlines are going to open, and works it out, while the page has
 * nothing else to do; the number on the icon of the app is right from then on, too.
 */
export async function fetchAhead(): Promise<void> {
  const { hasDeadlines } = await import('../state/due-soon');
  if (!(await hasDeadlines())) return;
  await import('../ui/agenda/AgendaPage.svelte');
  const { agenda } = await import('../state/agenda.svelte');
  await agenda.load();
}

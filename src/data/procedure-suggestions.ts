import type { SuggestionRule } from '../domain/filings/suggest-procedures';

// Typed by hand: a test proves that every id in it exists, and that every procedure is there once.
const files = import.meta.glob<readonly SuggestionRule[]>('./procedure-suggestions.json', {
  eager: true,
  import: 'default',
});

/** What speaks for each procedure: plans of the profile, and provisions that may be used. */
export const suggestionRules: readonly SuggestionRule[] = Object.values(files).flat();

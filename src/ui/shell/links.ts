/** The addresses of the app, in one place. */
export const links = {
  home: '#/',
  check: '#/check',
  step: (step: string) => `#/check/${step}`,
  product: (id: string) => `#/check/product/${encodeURIComponent(id)}`,
  results: '#/results',
  measures: '#/measures',
  measure: (id: string) => `#/measures/${encodeURIComponent(id)}`,
} as const;

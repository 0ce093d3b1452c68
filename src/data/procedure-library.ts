import type { Procedure, Regulation, RenewalRule } from '../domain/procedures/procedure';
import { PROCEDURE_IDS } from '../domain/procedures/procedure-id';

// Typed by hand: `npm run check:data` proves that the files have these shapes.
const procedureFiles = import.meta.glob<Procedure>('./procedures/*.json', {
  eager: true,
  import: 'default',
});
const regulationFiles = import.meta.glob<Regulation>('./regulations/*.json', {
  eager: true,
  import: 'default',
});
const ruleFiles = import.meta.glob<readonly RenewalRule[]>('./renewal-rules.json', {
  eager: true,
  import: 'default',
});

const rank = new Map<string, number>(PROCEDURE_IDS.map((id, index) => [id, index]));

/** The bundled procedures in the order of their list, and the regulations they cite. */
export const procedures: readonly Procedure[] = Object.values(procedureFiles).sort(
  (one, other) => (rank.get(one.id) ?? rank.size) - (rank.get(other.id) ?? rank.size),
);
export const regulations: readonly Regulation[] = Object.values(regulationFiles);

/** When each kind of certificate may be renewed. */
export const renewalRules: readonly RenewalRule[] = Object.values(ruleFiles).flat();

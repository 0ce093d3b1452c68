import { procedures, regulations, renewalRules } from '../data/procedure-library';
import type { WorkCalendar } from '../domain/calendar/work-calendar';
import type { ProcedureLibrary } from '../domain/procedures/plan-procedure';
import type { Procedure, Regulation } from '../domain/procedures/procedure';
import { library } from './library.svelte';
import { years } from './years.svelte';

const byId = new Map<string, Procedure>(procedures.map((procedure) => [procedure.id, procedure]));
const cited = new Map<string, Regulation>(regulations.map((each) => [each.id, each]));

/** The procedures and the working days to count them by: fetched with the screens that need them. */
class Procedures {
  readonly all = procedures;
  readonly renewalRules = renewalRules;
  readonly regulations = regulations;

  /** Undefined until the catalogue is there, whose questions the procedures depend on. */
  readonly library: ProcedureLibrary | undefined = $derived(
    library.loaded && {
      procedures,
      regulations,
      facts: [...library.loaded.engine.registry.facts.values()],
    },
  );

  /** The working days, as far as they are published. */
  readonly calendar: WorkCalendar = $derived(years.calendar);

  find(id: string): Procedure | undefined {
    return byId.get(id);
  }

  /** Reads the years that the user has entered. */
  load(): Promise<void> {
    return years.load();
  }

  /** A regulation that a source cites. */
  regulation(id: string): Regulation | undefined {
    return cited.get(id);
  }
}

export const procedureBook = new Procedures();

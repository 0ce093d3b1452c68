import { channelRegulations, channels, usualCourses } from '../data/channel-book';
import { channelEngine } from '../domain/channels/engine';
import { lanesOf, usualLane, type Lane, type LaneBook } from '../domain/channels/lanes';
import {
  channelsFor,
  isClosed,
  isUsual,
  suits,
  type ChannelView,
} from '../domain/channels/navigate';
import { assess } from '../domain/eligibility/assess';
import type { Facts } from '../domain/profile/profile';
import type { Procedure, Regulation } from '../domain/procedures/procedure';
import { assessment } from './assessment.svelte';
import { library } from './library.svelte';
import { procedureBook } from './procedures.svelte';
import { workspace } from './workspace.svelte';

/** The review channels, always for the answers and the day of now: fetched with their screen. */
class Channels {
  readonly #engine = $derived(library.loaded && channelEngine(channels, library.loaded.catalogue));
  readonly #own = $derived(
    this.#engine && workspace.ready
      ? assess(this.#engine, workspace.profile, assessment.asOf)
      : undefined,
  );
  readonly #book: LaneBook = $derived({
    procedures: procedureBook.all,
    provisions: (library.loaded?.catalogue.measures ?? []).flatMap(({ provisions }) => provisions),
  });

  readonly ready = $derived(this.#own !== undefined && assessment.value !== undefined);

  /** The routes that a product of its kind may take, the best first. */
  of(productId: string): readonly ChannelView[] {
    if (!this.#own || !assessment.value) return [];
    const type = this.#factsOf(productId)['product.type'];
    const fitting = channels.filter((channel) => suits(channel, type));
    return channelsFor(fitting, assessment.value, this.#own, productId);
  }

  /** How many routes are for other kinds of product. */
  othersThan(productId: string): number {
    const type = this.#factsOf(productId)['product.type'];
    return channels.filter((channel) => !suits(channel, type)).length;
  }

  /** The lines of the picture: those of routes that are not closed, and the usual courses. */
  lanes(productId: string, views: readonly ChannelView[]): readonly Lane[] {
    const facts = this.#factsOf(productId);
    const usual = usualCourses.filter((course) => isUsual(course, facts));
    return [
      ...usual.map((course) => usualLane(this.#book, course)),
      ...views.filter((view) => !isClosed(view)).flatMap((view) => lanesOf(this.#book, view)),
    ];
  }

  provision(id: string) {
    return this.#book.provisions.find((each) => each.id === id);
  }

  /** A document that a route cites. */
  regulation(id: string): Regulation | undefined {
    return procedureBook.regulation(id) ?? channelRegulations.find((each) => each.id === id);
  }

  procedure(id: string): Procedure | undefined {
    return procedureBook.find(id);
  }

  #factsOf(productId: string): Facts {
    return workspace.profile.products.find(({ id }) => id === productId)?.facts ?? {};
  }
}

export const channelBook = new Channels();

import type { Fact } from '../../domain/profile/fact';
import { links } from './links';

/** The screen on which a question is asked. */
export const stepOf = (fact: Fact, productId?: string): string => links.question(fact, productId);

import { createEngine, type Engine } from '../eligibility/engine';
import type { Catalogue } from '../policy/catalogue';
import type { Measure, PolicyDocument, Provision } from '../policy/document';
import type { Channel, JudgedChannel } from './channel';

const isJudged = (channel: Channel): channel is JudgedChannel => channel.kind === 'judged';

/** A route as the engine takes it: a document with one measure, which has one provision. */
function documentOf(channel: JudgedChannel, checkedOn: Catalogue['checkedOn']): PolicyDocument {
  const { id, title, summary, nextStep, from, when, sources } = channel;
  const clause = sources[0]?.article ?? '';
  const section = { id, title };
  const none = { figures: [], exceptions: [], open: [] };
  const provision: Provision = {
    ...{ id, clause, title, summary, when, nextStep, beneficiaries: summary, ...none },
    kind: 'apply',
    level: 'product',
  };
  const measure: Measure = {
    ...{ id, clause, section: id, title, summary, open: [] },
    kind: 'apply',
    leadUnits: [],
    supportUnits: [],
    related: [],
    provisions: [provision],
  };
  return {
    ...{ id, title, number: null, issuer: title, issuedOn: from, url: null, checkedOn },
    validity: { from, until: null, basis: title },
    notes: [],
    sections: [section],
    measures: [measure],
  };
}

/** The routes that have conditions of their own, as a catalogue beside that of the measures. */
export function channelCatalogue(channels: readonly Channel[], catalogue: Catalogue): Catalogue {
  const documents = channels
    .filter(isJudged)
    .map((channel) => documentOf(channel, catalogue.checkedOn));
  return {
    ...catalogue,
    documents,
    measures: documents.flatMap(({ measures }) => measures),
    warnings: [],
  };
}

/**
 * Judges routes as measures are judged, by the same questions.
 * @throws TypeError that names an unknown fact or term
 */
export const channelEngine = (channels: readonly Channel[], catalogue: Catalogue): Engine =>
  createEngine(channelCatalogue(channels, catalogue));

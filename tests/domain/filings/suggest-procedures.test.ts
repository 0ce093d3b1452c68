import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { procedures } from '../../../src/data/procedure-library';
import { suggestionRules } from '../../../src/data/procedure-suggestions';
import { assess } from '../../../src/domain/eligibility/assess';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import {
  suggestProcedures,
  type ProcedureChoice,
} from '../../../src/domain/filings/suggest-procedures';
import type { Facts } from '../../../src/domain/profile/profile';
import { present } from '../../builders/catalogue';

const engine = createEngine(catalogue);
const asOf = parsePlainDate('2026-11-23');
const sources = { procedures, rules: suggestionRules, facts: catalogue.facts };

function forProduct(facts: Facts, enterprise: Facts = {}): readonly ProcedureChoice[] {
  const profile = { enterprise: { facts: enterprise }, products: [{ id: 'p', facts }] };
  const assessment = assess(engine, profile, asOf);
  return suggestProcedures({ ...sources, assessment }, { productId: 'p', facts });
}

const suggested = (choices: readonly ProcedureChoice[]) =>
  choices.filter(({ isSuggested }) => isSuggested).map(({ procedure }) => procedure.id);

const choiceOf = (choices: readonly ProcedureChoice[], id: string) =>
  present(choices.find(({ procedure }) => procedure.id === id));

const CLASS_2 = { 'product.type': 'device', 'device.class': '2', 'device.form': 'active' };

it('suggests what a plan of the product leads to, for its class alone', () => {
  const choices = forProduct({ ...CLASS_2, 'plan.registration': true });
  expect(suggested(choices)).toEqual(['device2-registration']);
  expect(choiceOf(choices, 'device3-registration').misfits).toEqual([
    { fact: 'device.class', answer: '2' },
  ]);
});

it('tells with it which provision may be used', () => {
  const choices = forProduct({ ...CLASS_2, 'plan.registration': true }, { inChongqing: true });
  expect(choiceOf(choices, 'device2-registration')).toMatchObject({
    plans: ['plan.registration'],
    provisions: [{ id: '2026-10-classII', measureId: '2026-10' }],
  });
});

it('suggests every procedure that an open question may decide for, and names the question', () => {
  const choices = forProduct({ 'product.type': 'device', 'plan.registration': true });
  expect(suggested(choices)).toEqual([
    'device2-registration',
    'device3-registration',
    'ivd-registration',
  ]);
  expect(choiceOf(choices, 'ivd-registration').open).toEqual(['device.class', 'device.form']);
});

it('suggests by a provision where no plan leads to a procedure', () => {
  const facts = { 'product.type': 'device', 'device.class': '2', 'plan.transferIn': true };
  const choices = forProduct(facts, { inChongqing: true, 'role.deviceRegistrant': true });
  expect(suggested(choices)).toContain('pre-filing-guidance');
});

it('suggests nothing by a provision alone where a plan has to lead to it', () => {
  const facts = { ...CLASS_2, 'plan.registration': true };
  const profile = { enterprise: { facts: { inChongqing: true } }, products: [{ id: 'p', facts }] };
  const rules = [
    {
      procedure: 'device2-renewal',
      sector: 'device' as const,
      plans: ['plan.renewal'],
      provisions: ['2026-10-classII'],
    },
  ];
  const assessment = assess(engine, profile, asOf);
  const choices = suggestProcedures({ ...sources, rules, assessment }, { productId: 'p', facts });
  expect(choiceOf(choices, 'device2-renewal')).toMatchObject({
    isSuggested: false,
    provisions: [{ id: '2026-10-classII' }],
  });
});

it('suggests for the enterprise what its own plans lead to', () => {
  const facts = { 'role.cosmeticsManufacturer': true, 'plan.cosmeticsLicence': true };
  const choices = suggestProcedures({ ...sources, assessment: undefined }, { facts });
  expect(suggested(choices)).toEqual(['cosmetics-licence', 'cosmetics-licence-renewal']);
  expect(choices.flatMap(({ misfits, open }) => [...misfits, ...open])).toEqual([]);
});

it('holds every procedure ready, also without an answer', () => {
  const choices = forProduct({});
  expect(choices.map(({ procedure }) => procedure.id)).toEqual(procedures.map(({ id }) => id));
  expect(suggested(choices)).toEqual([]);
});

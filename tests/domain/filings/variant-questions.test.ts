import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { procedures } from '../../../src/data/procedure-library';
import { variantQuestions } from '../../../src/domain/filings/variant-questions';
import type { Filing } from '../../../src/domain/filings/filing';
import type { Facts } from '../../../src/domain/profile/profile';
import { present } from '../../builders/catalogue';

const ask = (
  id: string,
  profile: Facts,
  own: Filing['variant'] = {},
  missing: readonly string[] = [],
) =>
  variantQuestions(
    present(procedures.find((each) => each.id === id)),
    own,
    profile,
    catalogue.facts,
    missing,
  ).map(({ key: _key, ...question }) => question);

const DRUG = { 'product.type': 'biologic', 'supplement.needsInspection': true };

it('asks only what a limit or a paper depends on', () => {
  expect(ask('device2-registration', { 'product.type': 'device', 'device.class': '2' })).toEqual(
    [],
  );
  expect(ask('drug-supplement', DRUG).map(({ name }) => name)).toEqual([
    'supplement.needsInspection',
    'combined',
    'pilot',
  ]);
});

it('takes over what the check says, and leaves exceptions at no', () => {
  const [inspection, combined] = ask('drug-supplement', DRUG);
  expect(inspection).toMatchObject({ answer: true, from: 'check' });
  expect(combined).toMatchObject({ answer: false, from: 'default' });
});

it('prefers what was said of this filing alone', () => {
  const own = { 'supplement.needsInspection': false, pilot: true };
  const [inspection, , pilot] = ask('drug-supplement', DRUG, own);
  expect(inspection).toMatchObject({ answer: false, from: 'own' });
  expect(pilot).toMatchObject({ answer: true, from: 'own' });
});

it('asks first what keeps a limit open', () => {
  const [first] = ask('device-testing', { 'device.form': 'ivd' }, {}, ['device.complex']);
  expect(first).toEqual({ name: 'device.complex', isMissing: true, from: 'nobody' });
});

it('shows an answer of the check that leads to another procedure, and does not use it', () => {
  const [first] = ask('device2-registration', { 'product.type': 'device', 'device.class': '3' });
  expect(first).toEqual({
    name: 'device.class',
    isMissing: false,
    from: 'nobody',
    misfit: '3',
  });
});

it('asks nothing of a card that fits', () => {
  expect(ask('pre-filing-guidance', {})).toEqual([]);
});

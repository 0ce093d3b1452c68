import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { counterfactuals, type Subjects } from '../../../src/domain/eligibility/counterfactuals';
import { makeReady } from '../../../src/domain/eligibility/engine';
import { compile } from '../../../src/domain/eligibility/node';
import {
  enterpriseAnswers,
  productAnswers,
  type Answers,
} from '../../../src/domain/profile/answers';
import type { Facts } from '../../../src/domain/profile/profile';
import {
  amount,
  authority,
  choice,
  no,
  OF_PRODUCT,
  provisionOf,
  registryOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const CHANGEABLE = { changeable: true } as const;

const registry = registryOf(
  yesNo('inChongqing', CHANGEABLE),
  choice('district', ['banan', 'changshou', 'jiangbei'], {
    ...CHANGEABLE,
    askWhen: yes('inChongqing'),
  }),
  ...['a', 'b', 'c', 'd'].map((id) => yesNo(id, CHANGEABLE)),
  yesNo('maker'),
  yesNo('moves', { ...CHANGEABLE, askWhen: yes('maker') }),
  yesNo('newSiteReady', { ...CHANGEABLE, askWhen: yes('moves') }),
  yesNo('inspected', { askWhen: yes('moves') }),
  amount('staff', CHANGEABLE),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  yesNo('registers', { ...OF_PRODUCT, ...CHANGEABLE }),
);

function answersOf({ enterprise, product }: Subjects): Answers {
  const answers = enterpriseAnswers(registry, enterprise);
  return product ? productAnswers(registry, answers, product.facts) : answers;
}

function waysTo(when: Condition, subjects: Subjects): readonly string[] {
  const ready = makeReady(
    provisionOf('p', when),
    compile(when, { facts: registry.facts, terms: new Map() }),
  );
  return counterfactuals(registry, ready, answersOf(subjects), subjects).map(({ changes }) =>
    changes
      .map(({ fact, productId, to }) => `${productId ? `${productId}/` : ''}${fact}=${String(to)}`)
      .sort()
      .join(' '),
  );
}

const ofFirm = (when: Condition, enterprise: Facts) => waysTo(when, { enterprise });

describe('counterfactuals', () => {
  it('propose the one change that is needed', () => {
    expect(ofFirm({ all: [yes('a'), yes('b')] }, { a: true, b: false })).toEqual(['b=true']);
  });

  it('propose changes together where all of them are needed', () => {
    expect(ofFirm({ all: [yes('a'), yes('b')] }, { a: false, b: false })).toEqual([
      'a=true b=true',
    ]);
  });

  it('propose each of several ways, those with fewer changes first', () => {
    const when: Condition = { any: [{ all: [yes('a'), yes('b')] }, yes('c')] };
    expect(ofFirm(when, { a: false, b: false, c: false })).toEqual(['c=true', 'a=true b=true']);
  });

  it('propose every option that would do, and no other', () => {
    const when: Condition = {
      all: [yes('inChongqing'), { fact: 'district', in: ['banan', 'changshou'] }],
    };
    expect(ofFirm(when, { inChongqing: true, district: 'jiangbei' })).toEqual([
      'district=banan',
      'district=changshou',
    ]);
  });

  it('turn a yes into a no where the rule wants a no', () => {
    expect(ofFirm({ not: yes('a') }, { a: true })).toEqual(['a=false']);
    expect(ofFirm({ not: { any: [yes('a'), yes('b')] } }, { a: true, b: true })).toEqual([
      'a=false b=false',
    ]);
    expect(ofFirm({ not: { all: [yes('a'), yes('b')] } }, { a: true, b: true })).toEqual([
      'a=false',
      'b=false',
    ]);
  });

  it('never propose what cannot be changed', () => {
    expect(ofFirm(yes('maker'), { maker: false })).toEqual([]);
    expect(ofFirm({ all: [yes('maker'), yes('a')] }, { maker: false, a: false })).toEqual([]);
  });

  it('never propose to wait for the authority', () => {
    expect(ofFirm({ all: [authority('x'), yes('a')] }, { a: false })).toEqual([]);
    expect(ofFirm({ any: [authority('x'), yes('a')] }, { a: false })).toEqual(['a=true']);
  });

  it('leave out a change that looks right but does not turn the verdict', () => {
    // Taken one by one the conditions can be met, but not by one answer.
    const clash: Condition = { all: [yes('a'), { any: [no('a'), { not: yes('a') }] }] };
    expect(ofFirm(clash, { a: false })).toEqual([]);
    // Meeting the first way breaks the second condition.
    const when: Condition = { all: [{ any: [yes('a'), yes('b')] }, no('a')] };
    expect(ofFirm(when, { a: false, b: false })).toEqual(['b=true']);
  });

  it('leave out a change to a question that would not be asked', () => {
    expect(ofFirm(yes('moves'), { maker: false })).toEqual([]);
    expect(ofFirm(yes('moves'), { maker: true, moves: false })).toEqual(['moves=true']);
  });

  it('open the question in front together with the one behind it', () => {
    const when: Condition = { all: [yes('moves'), yes('newSiteReady')] };
    expect(ofFirm(when, { maker: true, moves: false })).toEqual(['moves=true newSiteReady=true']);
  });

  it('count on an answer behind the changed one that was given before', () => {
    const when: Condition = { all: [yes('moves'), yes('newSiteReady')] };
    const facts = { maker: true, moves: false, newSiteReady: true };
    expect(ofFirm(when, facts)).toEqual(['moves=true']);
  });

  it('count on one that cannot be changed but comes back with its question', () => {
    const both: Condition = { all: [yes('moves'), yes('inspected')] };
    const before = { maker: true, moves: false };
    expect(ofFirm(both, { ...before, inspected: true })).toEqual(['moves=true']);
    expect(ofFirm(both, { ...before, inspected: false })).toEqual([]);
    expect(ofFirm(both, before)).toEqual([]);
  });

  it('propose the place itself where an explicit no stands before a district', () => {
    const when: Condition = { all: [yes('inChongqing'), { fact: 'district', is: 'banan' }] };
    expect(ofFirm(when, { inChongqing: false, district: 'banan' })).toEqual(['inChongqing=true']);
  });

  it('propose the same change once, however many ways lead to it', () => {
    const when: Condition = {
      any: [{ all: [yes('a'), yes('b')] }, { all: [yes('a'), { any: [yes('b'), no('b')] }] }],
    };
    expect(ofFirm(when, { a: false, b: true })).toEqual(['a=true']);
  });

  it('hold no change that is not needed', () => {
    const when: Condition = { any: [{ all: [yes('a'), yes('b')] }, yes('a')] };
    expect(ofFirm(when, { a: false, b: false })).toEqual(['a=true']);
  });

  it('stop at three changes at once', () => {
    const all = (...ids: readonly string[]): Condition => ({ all: ids.map(yes) });
    const none = { a: false, b: false, c: false, d: false };
    expect(ofFirm(all('a', 'b', 'c'), none)).toEqual(['a=true b=true c=true']);
    expect(ofFirm(all('a', 'b', 'c', 'd'), none)).toEqual([]);
  });

  it('stop at six ways', () => {
    const pairs: Condition = {
      all: [
        { any: ['a', 'b', 'c'].map(yes) },
        {
          any: [
            yes('d'),
            {
              all: [
                yes('inChongqing'),
                { fact: 'district', in: ['banan', 'changshou', 'jiangbei'] },
              ],
            },
          ],
        },
      ],
    };
    const facts = { a: false, b: false, c: false, d: false, inChongqing: true };
    const ways = ofFirm(pairs, facts);
    expect(ways).toHaveLength(6);
    expect(new Set(ways).size).toBe(6);
  });

  it('propose no number', () => {
    expect(ofFirm({ fact: 'staff', atLeast: 10 }, { staff: 3 })).toEqual([]);
  });

  it('propose ways to a number of conditions', () => {
    const when: Condition = { atLeast: 2, of: [yes('a'), yes('b')] };
    expect(ofFirm(when, { a: true, b: false })).toEqual(['b=true']);
  });

  it('name the product whose answer changes, and none for the enterprise', () => {
    const when: Condition = {
      all: [yes('a'), { fact: 'type', is: 'device' }, yes('registers')],
    };
    const product = { id: 'p7', facts: { type: 'device', registers: false } };
    expect(waysTo(when, { enterprise: { a: false }, product })).toEqual([
      'a=true p7/registers=true',
    ]);
    expect(waysTo(when, { enterprise: { a: true }, product })).toEqual(['p7/registers=true']);
  });

  it('propose nothing for a product of the wrong type', () => {
    const when: Condition = { all: [{ fact: 'type', is: 'device' }, yes('registers')] };
    const product = { id: 'p1', facts: { type: 'drug', registers: false } };
    expect(waysTo(when, { enterprise: {}, product })).toEqual([]);
  });
});

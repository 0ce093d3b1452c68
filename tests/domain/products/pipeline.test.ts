import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pipelineOf, type Placed } from '../../../src/domain/products/pipeline';
import { PRODUCT_SECTORS, sectorOfProduct } from '../../../src/domain/products/sector';
import { STAGES, WAY } from '../../../src/domain/products/stage';

const placedOnes = fc.array(
  fc.record({
    product: fc.nat(),
    sector: fc.constantFrom(...PRODUCT_SECTORS),
    stage: fc.constantFrom(...STAGES),
  }),
);

it('every product stands in one place, in the order in which it was given', () => {
  fc.assert(
    fc.property(placedOnes, (all) => {
      const { stages, lanes } = pipelineOf(all);
      const cells = lanes.flatMap(({ sector, columns }) =>
        columns.flatMap(({ stage, placed }) => placed.map((each) => ({ each, sector, stage }))),
      );
      expect(cells).toHaveLength(all.length);
      for (const { each, sector, stage } of cells) {
        expect([each.sector, each.stage]).toEqual([sector, stage]);
      }
      for (const { columns } of lanes) {
        for (const { placed } of columns) {
          const order = placed.map((each) => all.indexOf(each));
          expect(order).toEqual([...order].sort((one, other) => one - other));
        }
      }
      expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    }),
  );
});

it('shows the whole way, and what stands beside it only where something stands there', () => {
  const place = (stage: Placed<string>['stage']): Placed<string> => ({
    product: '甲品',
    sector: 'device',
    stage,
  });
  expect(pipelineOf([place('trial')]).stages.map(({ stage }) => stage)).toEqual(WAY);
  const { stages, lanes } = pipelineOf([place('unanswered'), place('abroadOnly')]);
  expect(stages.map(({ stage }) => stage)).toEqual(STAGES);
  expect(lanes.map(({ sector }) => sector)).toEqual(['device']);
});

it('a type without an answer, or one of a newer catalogue, is not forced into a sector', () => {
  expect(
    ['biologic', 'tcmGranules', 'hospitalPreparation', 'other', 'newer', undefined].map(
      sectorOfProduct,
    ),
  ).toEqual(['drug', 'tcm', 'preparation', 'other', 'other', 'unanswered']);
});

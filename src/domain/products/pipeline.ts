import { PRODUCT_SECTORS, type ProductSector } from './sector';
import { STAGES, WAY, type ProductStage, type Stage } from './stage';

/** A product with its place in the picture. */
export interface Placed<P> extends ProductStage {
  readonly product: P;
  readonly sector: ProductSector;
}

export interface Lane<P> {
  readonly sector: ProductSector;
  readonly columns: readonly { readonly stage: Stage; readonly placed: readonly Placed<P>[] }[];
}

export interface Pipeline<P> {
  /** The whole way, and the places beside it where a product stands there. */
  readonly stages: readonly { readonly stage: Stage; readonly count: number }[];
  /** The sectors that have products, each with every stage. */
  readonly lanes: readonly Lane<P>[];
}

/** Products by sector and stage; within a place in the order in which they were given. */
export function pipelineOf<P>(all: readonly Placed<P>[]): Pipeline<P> {
  const stages = STAGES.map((stage) => ({
    stage,
    count: all.filter((each) => each.stage === stage).length,
  })).filter(({ stage, count }) => count > 0 || WAY.some((each) => each === stage));
  const lanes = PRODUCT_SECTORS.map((sector) => {
    const own = all.filter((each) => each.sector === sector);
    return {
      sector,
      count: own.length,
      columns: stages.map(({ stage }) => ({
        stage,
        placed: own.filter((each) => each.stage === stage),
      })),
    };
  });
  return { stages, lanes: lanes.filter(({ count }) => count > 0) };
}

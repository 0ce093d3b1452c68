import type { Figure, Measure } from './document';

/** The figures of two measures side by side. Nothing is counted from one to the other. */
export interface FigureComparison {
  /** Figures that measure the same thing, in the words of both texts. */
  readonly pairs: readonly { readonly own: Figure; readonly other: Figure }[];
  /** Figures to which the other text has none that measures the same. */
  readonly own: readonly Figure[];
  readonly other: readonly Figure[];
}

const figuresOf = ({ provisions }: Measure): readonly Figure[] =>
  provisions.flatMap(({ figures }) => figures);

/**
 * Pairs figures by what they measure and by nothing else: 60 天 of one text and 60 工作日 of another
 * are two figures, however alike they look.
 */
export function compareFigures(one: Measure, another: Measure): FigureComparison {
  const [own, other] = [figuresOf(one), figuresOf(another)];
  const pairOf = (figure: Figure) => other.find(({ what }) => what === figure.what);
  const isIn = (list: readonly Figure[], { what }: Figure) =>
    list.some((each) => each.what === what);
  return {
    pairs: own.flatMap((figure) => {
      const same = pairOf(figure);
      return same ? [{ own: figure, other: same }] : [];
    }),
    own: own.filter((figure) => !isIn(other, figure)),
    other: other.filter((figure) => !isIn(own, figure)),
  };
}

import type { Text } from '../domain/text';

/** An obstacle of the example company; days are told by working days, past or to come. */
interface ExampleObstacle {
  readonly id: string;
  readonly title: Text;
  /** A product of the example company; absent where it is of the enterprise. */
  readonly product?: string;
  /** A filing of the example company. */
  readonly filing?: string;
  /** The id of a unit of the service map. */
  readonly unit: string;
  readonly workdaysAgo: number;
  readonly visitIn?: number;
  /** The first one first. */
  readonly entries: readonly { readonly workdaysAgo: number; readonly text: Text }[];
  readonly closed?: { readonly workdaysAgo: number; readonly by: Text };
}

/** Two that are still open, with their next visits, and one that is closed. All of them are made up. */
export const EXAMPLE_OBSTACLES: readonly ExampleObstacle[] = [
  {
    id: 'review-data',
    title: {
      zh: '技术审评要补对比数据，不清楚补到什么程度',
      en: 'The review asks for comparison data; how much is enough is not clear',
    },
    product: 'monitor',
    filing: 'monitor-registration',
    unit: 'drug-administration',
    workdaysAgo: 12,
    visitIn: 3,
    entries: [
      {
        workdaysAgo: 8,
        text: {
          zh: '电话问过：先把问题逐条列出来，再约时间当面沟通。',
          en: 'Asked by telephone: list the questions one by one first, then agree a meeting.',
        },
      },
      {
        workdaysAgo: 4,
        text: { zh: '问题清单已经发过去，等约时间。', en: 'List sent; waiting for a date.' },
      },
    ],
  },
  {
    id: 'ethics-papers',
    title: {
      zh: '几家医院要的伦理审查材料不一样',
      en: 'Each hospital asks for different papers for its ethics review',
    },
    product: 'antibody',
    unit: 'health',
    workdaysAgo: 20,
    visitIn: 11,
    entries: [
      {
        workdaysAgo: 15,
        text: {
          zh: '把各家的材料要求列成了一张表，下次带去问能不能互认。',
          en: 'Put what each of them asks for into one table, to ask about mutual recognition.',
        },
      },
    ],
  },
  {
    id: 'customs-papers',
    title: {
      zh: '进口研发用试剂，每次都要重新解释用途',
      en: 'Imported reagents for research: their purpose has to be explained every time',
    },
    unit: 'commerce',
    workdaysAgo: 48,
    entries: [
      {
        workdaysAgo: 44,
        text: {
          zh: '去窗口问清了要交哪几份说明。',
          en: 'Asked at the desk which papers it takes.',
        },
      },
    ],
    closed: {
      workdaysAgo: 30,
      by: {
        zh: '用途说明和采购合同一起交，一次就说清了',
        en: 'the purpose and the purchase contract were handed in together, and that settled it',
      },
    },
  },
];

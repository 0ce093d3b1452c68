import type { ItemState } from '../domain/filings/filing';
import type { EventKind } from '../domain/procedures/event';
import type { ProcedureId } from '../domain/procedures/procedure-id';
import type { CertificateKind } from '../domain/procedures/procedure';
import type { Text } from '../domain/text';

/** A filing of the example company; days are told by how many working days ago they were. */
interface ExampleFiling {
  readonly id: string;
  /** A product of the example company. */
  readonly product: string;
  readonly procedure: ProcedureId;
  readonly events: readonly {
    readonly kind: EventKind;
    readonly workdaysAgo: number;
    readonly stepId?: string;
  }[];
  /** Of the papers in their order; the last state is that of all others. */
  readonly papers: readonly [ItemState, ...ItemState[]];
  /** In how many working days the papers that are not ready are wanted. */
  readonly papersIn?: number;
}

/** One in review, one that waits for corrections, and one that is being prepared. */
export const EXAMPLE_FILINGS: readonly ExampleFiling[] = [
  {
    id: 'monitor-registration',
    product: 'monitor',
    procedure: 'device2-registration',
    events: [
      { kind: 'submitted', workdaysAgo: 26 },
      { kind: 'accepted', workdaysAgo: 23 },
    ],
    papers: ['ready'],
  },
  {
    id: 'antibody-trial',
    product: 'antibody',
    procedure: 'drug-trial',
    events: [
      { kind: 'submitted', workdaysAgo: 9 },
      { kind: 'correction-requested', workdaysAgo: 5 },
    ],
    papers: ['ready', 'preparing', 'ready'],
    papersIn: 8,
  },
  {
    id: 'cream-filing',
    product: 'cream',
    procedure: 'cosmetic-filing',
    events: [{ kind: 'decided', stepId: 'testing', workdaysAgo: 3 }],
    papers: ['ready', 'ready', 'preparing', 'preparing', 'open'],
    papersIn: 4,
  },
];

/** A certificate of the example company; of its validity so much is left. */
interface ExampleCertificate {
  readonly id: string;
  readonly kind: CertificateKind;
  /** A product of the example company; absent where it is of the enterprise. */
  readonly product?: string;
  readonly number: Text;
  readonly workdaysLeft: number;
}

/** The renewals of a licence and of a product can be applied for now, that of the other not for a long time. */
export const EXAMPLE_CERTIFICATES: readonly ExampleCertificate[] = [
  {
    id: 'device-production',
    kind: 'device-production',
    number: { zh: '示例 0001', en: 'Example 0001' },
    workdaysLeft: 60,
  },
  {
    id: 'cosmetics-production',
    kind: 'cosmetics-production',
    number: { zh: '示例 0002', en: 'Example 0002' },
    workdaysLeft: 700,
  },
  {
    id: 'sunscreen-registration',
    kind: 'special-cosmetic',
    product: 'sunscreen',
    number: { zh: '示例 0003', en: 'Example 0003' },
    workdaysLeft: 75,
  },
];

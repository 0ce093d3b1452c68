import { PACK_FORMAT } from './pack';
import { TODO } from './lint/texts';

const fill = (what: string): string => `${TODO}：${what}】`;
const text = (what: string) => ({ zh: fill(what) });

/** A pack with everything that a document has, each part saying what is to be written in its place. */
export const skeletonOf = (id: string, today: string) => ({
  format: PACK_FORMAT,
  version: 1,
  document: {
    id,
    title: text('文件标题，照原文'),
    number: fill('文号，原文没有就改成 null'),
    issuer: text('发文单位'),
    issuedOn: today,
    url: null,
    checkedOn: today,
    validity: { from: today, until: null, basis: text('有效期是怎么看出来的') },
    notes: [text('这份文件有什么要注意的，没有就删掉')],
    sections: [{ id: '一', title: text('第一部分的标题') }],
    measures: [
      {
        id: `${id}-01`,
        clause: '一（一）',
        section: '一',
        title: text('措施标题'),
        kind: 'consult',
        summary: text('用自己的话说这条措施是什么'),
        leadUnits: [fill('牵头单位')],
        supportUnits: [],
        related: [],
        open: [],
        provisions: [
          {
            id: `${id}-01-first`,
            clause: '一（一）第1句',
            kind: 'consult',
            level: 'enterprise',
            title: text('企业能办的一件事'),
            summary: text('用自己的话说能得到什么'),
            beneficiaries: text('谁能用'),
            when: { all: [{ fact: 'role.drugManufacturer', is: true, clause: '一（一）第1句' }] },
            figures: [],
            exceptions: [],
            nextStep: text('下一步找谁、做什么'),
            open: [],
          },
        ],
      },
    ],
  },
  terms: [],
  figures: [],
  cases: [],
});

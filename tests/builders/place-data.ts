import type { PlaceData } from '../../src/data/place-data';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { textOf } from './catalogue';

/** A small service map with one case and one known document, which fits the sound catalogue. */
export const soundPlaceData: PlaceData = {
  places: {
    articles: [
      {
        id: 'article',
        title: textOf('报道'),
        appeared: textOf('2025 年'),
        lastDay: parsePlainDate('2025-12-15'),
      },
    ],
    areas: [
      {
        id: 'banan',
        kind: 'district',
        name: textOf('巴南区'),
        short: textOf('巴南'),
        answer: { fact: 'district', is: 'banan' },
        tile: { column: 1, row: 1 },
      },
      {
        id: 'fuling',
        kind: 'district',
        name: textOf('涪陵区'),
        short: textOf('涪陵'),
        answer: { fact: 'district', is: 'fuling' },
        tile: { column: 2, row: 1 },
      },
      {
        id: 'biocity',
        kind: 'park',
        name: textOf('国际生物城'),
        short: textOf('生物城'),
        answer: { fact: 'park', is: 'biocity' },
        within: 'banan',
      },
    ],
    lists: [
      {
        id: 'planned',
        layer: 'planned',
        measure: '2026-01',
        clause: '1. 第1句',
        title: textOf('点名的地方'),
        meaning: textOf('是规划'),
        isOpen: true,
        entries: [{ area: 'banan', printed: '巴南区' }],
      },
      {
        id: 'groups',
        layer: 'history',
        measure: '2021-01',
        clause: '附件1',
        title: textOf('联系分组'),
        meaning: textOf('已失效'),
        isOpen: true,
        entries: [
          { area: 'banan', printed: '巴南区', group: 2 },
          { area: 'biocity', printed: '重庆国际生物城', group: 2 },
        ],
      },
    ],
    centres: [
      {
        id: 'centre',
        area: 'biocity',
        name: textOf('服务中心'),
        article: 'article',
        standing: 'set-up',
        says: textOf('说已设立'),
      },
    ],
    units: [{ id: 'authority', name: textOf('某局'), names: ['某局'] }],
  },
  cases: {
    stories: [
      {
        id: 'story',
        theme: 'centres',
        title: textOf('案例'),
        facts: [
          { article: 'article', on: '2025-12', text: { zh: '服务 324 次', en: '324 times' } },
        ],
        measures: [{ id: '2026-01', why: textOf('同一件事') }],
        caution: textOf('是累计'),
      },
    ],
    contradictions: [
      {
        id: 'numbers',
        about: textOf('有多少'),
        says: [{ article: 'article', text: textOf('54 个') }],
        note: textOf('不一致'),
      },
    ],
  },
  knownDocuments: [
    {
      id: 'known',
      title: textOf('若干措施'),
      number: '某发〔2025〕1号',
      numberSource: textOf('没有核对'),
      issuedOn: parsePlainDate('2025-11-01'),
      daySource: textOf('报道'),
      holds: textOf('25 条'),
      validity: textOf('不知道'),
      known: 'article',
    },
  ],
};

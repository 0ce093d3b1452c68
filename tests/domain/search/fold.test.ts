import { expect, it } from 'vitest';
import { fold } from '../../../src/domain/search/fold';

it.each([
  ['（平均）由 60 个工作日', '平均由60工作日'],
  ['６０工作日', '60工作日'],
  ['60 个月，1 个工作日', '60个月1工作日'],
  ['渝府办发〔2026〕3号', '渝府办发2026 3号'],
  ['2026-10 10. 第1句', '2026-10 10第1句'],
  ['60 → 45 工作日', '60 45工作日'],
  ['CDMO、CMO', 'cdmo cmo'],
  ['1.5 倍', '1.5倍'],
  ['——（）', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

it('says where each character stands in the original', () => {
  const original = '共 60 个工作日𠮷';
  const { text, starts, ends } = fold(original);
  expect(starts).toHaveLength(text.length);
  expect(text).toBe('共60工作日𠮷');
  const last = text.length - 1;
  expect(original.slice(starts[1], ends[2])).toBe('60');
  expect(original.slice(starts[last], ends[last])).toBe('𠮷');
});

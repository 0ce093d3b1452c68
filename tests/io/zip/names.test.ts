import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distinctNames, safeName } from '../../../src/io/zip/names';

it.each([
  ['产品检验报告.pdf', '产品检验报告.pdf'],
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['..', '_'],
  ['C:\\Windows\\a.txt', 'C__Windows_a.txt'],
  ['a<b>:"c"|?*.pdf', 'a_b___c____.pdf'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['console.log', 'console.log'],
  [' 空格. . ', '空格'],
  ['换\n行\0.txt', '换行.txt'],
  // The mark turns what follows round: it reads as “exe.pdf” backwards.
  ['报告\u202Efdp.exe', '报告fdp.exe'],
  ['é'.normalize('NFD'), 'é'.normalize('NFC')],
  ['\uD83Dx', 'x'],
  ['', '_'],
])('%j becomes %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});

it('a long name is cut before its ending, between signs', () => {
  const name = safeName(`${'𠮷药'.repeat(200)}.pdf`);
  expect(name).toMatch(/^[𠮷药]+\.pdf$/u);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
});

it('the same name gets a number, also where only capitals tell it apart', () => {
  expect(distinctNames(['a.pdf', 'A.pdf', 'a.pdf', 'a (2).pdf', 'b'])).toEqual([
    'a.pdf',
    'A (2).pdf',
    'a (3).pdf',
    'a (2) (2).pdf',
    'b',
  ]);
});

it('whatever a name is, it is one name that stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeName(text);
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+$/u);
      expect(name).not.toMatch(/^\.+$|[. ]$/);
      expect(safeName(name)).toBe(name);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190);
    }),
  );
});

it('distinct names are distinct, whatever they were', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'A', 'a (2)', 'a.x', 'b (2)', 'b')), (names) => {
      const made = distinctNames(names).map((name) => name.toLowerCase());
      expect(new Set(made).size).toBe(names.length);
    }),
  );
});

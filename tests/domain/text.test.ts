import { describe, expect, it } from 'vitest';
import { textIn } from '../../src/domain/text';

describe('textIn', () => {
  it('gives the text in the language asked for', () => {
    const text = { zh: '药品', en: 'drug' };
    expect(textIn('zh', text)).toBe('药品');
    expect(textIn('en', text)).toBe('drug');
  });

  it('falls back to Chinese as long as there is no English', () => {
    expect(textIn('en', { zh: '药品' })).toBe('药品');
  });
});

import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { packSchema } from '../../src/data/pack-schema';
import { chineseFirst, day } from '../../src/data/shapes';

const generated = toJsonSchema(packSchema, {
  definitions: { text: chineseFirst.text },
  // A day is more than its pattern: the lint says whether it exists.
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema === day ? { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : undefined,
  // Blanks around a text are cut off, and JSON knows no number that is not finite.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    ['trim', 'finite'].includes(valibotAction.type) ? jsonSchema : undefined,
});

// `npm run write:schema` writes the file.
it('the published JSON Schema is what the schema of packs says', async () => {
  const text = `${JSON.stringify({ title: 'yuyao-zicha/policy-pack', ...generated }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../public/policy-pack.schema.json');
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import device2 from '../../../src/data/procedures/device2-registration.json';
import { procedureSchema } from '../../../src/data/procedures/schema';

const told = (data: unknown) =>
  v.safeParse(procedureSchema, data).issues?.map((issue) => v.getDotPath(issue)) ?? [];

describe('the shape of a procedure', () => {
  it('is that of the registration of a class II device', () => {
    expect(told(device2)).toEqual([]);
  });

  it('needs three steps at least', () => {
    expect(told({ ...device2, steps: device2.steps.slice(0, 2) })).toEqual(['steps']);
  });

  it('lets no card have steps', () => {
    expect(told({ ...device2, kind: 'card' })).not.toEqual([]);
  });
});

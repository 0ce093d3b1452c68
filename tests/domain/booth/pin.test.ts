import { expect, it } from 'vitest';
import { pinProblem } from '../../../src/domain/booth/pin';

it.each(['740182', '902846', '159260', '120045', '738201964512'])('takes %s', (pin) => {
  expect(pinProblem(pin)).toBeUndefined();
});

it.each(['', '7', '74018', '7401826401933', '74018a', '７４０１８２', '740 82', '-40182'])(
  'takes no %j, which is not six to twelve digits',
  (pin) => {
    expect(pinProblem(pin)).toBe('short');
  },
);

it.each([
  '000000',
  '123456',
  '654321',
  '890123',
  '135791',
  '121212',
  '112233',
  '123123',
  '520520',
  '147258',
  '5201314',
  '12345678',
])('says that %s is what everybody tries first', (pin) => {
  expect(pinProblem(pin)).toBe('easy');
});

import { expect, it, onTestFinished } from 'vitest';
import { reveal } from '../../../src/ui/shell/reveal';

it('brings a heading far down the page into sight, with the focus', () => {
  const space = document.createElement('div');
  space.style.height = '5000px';
  const heading = document.createElement('h2');
  heading.id = 'far-down';
  document.body.append(space, heading);
  onTestFinished(() => {
    space.remove();
    heading.remove();
  });
  expect(reveal('far-down')).toBe(true);
  expect(document.activeElement).toBe(heading);
  const { top } = heading.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(window.innerHeight);
});

it('says so where there is no such section', () => {
  expect(reveal('nowhere')).toBe(false);
  expect(reveal('')).toBe(false);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { boothIdle } from '../../src/state/booth-idle.svelte';

let stop: () => void = () => undefined;
const onleft = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  onleft.mockReset();
  stop = boothIdle.watch(onleft);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const touch = (type = 'pointerdown') => window.dispatchEvent(new Event(type));

it('asks after a minute, and counts twenty seconds down', () => {
  vi.advanceTimersByTime(59_500);
  expect(boothIdle.secondsLeft).toBeUndefined();
  vi.advanceTimersByTime(500);
  expect(boothIdle.secondsLeft).toBe(20);
  vi.advanceTimersByTime(15_000);
  expect(boothIdle.secondsLeft).toBe(5);
  expect(onleft).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(onleft).toHaveBeenCalledOnce();
});

it.each(['pointerdown', 'keydown', 'wheel', 'input'])('takes a %s for somebody', (type) => {
  vi.advanceTimersByTime(50_000);
  touch(type);
  vi.advanceTimersByTime(59_000);
  expect(boothIdle.secondsLeft).toBeUndefined();
});

it.each(['mousemove', 'scroll'])('takes a %s for nobody', (type) => {
  vi.advanceTimersByTime(50_000);
  touch(type);
  vi.advanceTimersByTime(10_000);
  expect(boothIdle.secondsLeft).toBe(20);
});

it('keeps the question under a finger until its tap is over', () => {
  vi.advanceTimersByTime(70_000);
  touch();
  vi.advanceTimersByTime(250);
  expect(boothIdle.secondsLeft).toBeDefined();
  vi.advanceTimersByTime(250);
  expect(boothIdle.secondsLeft).toBeUndefined();
  vi.advanceTimersByTime(59_000);
  expect(onleft).not.toHaveBeenCalled();
});

it('goes on at once when the question is answered', () => {
  vi.advanceTimersByTime(70_000);
  boothIdle.touch();
  expect(boothIdle.secondsLeft).toBeUndefined();
});

it('notices a device that slept, when the page comes back', () => {
  vi.setSystemTime(Date.now() + 3_600_000);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onleft).toHaveBeenCalledOnce();
});

it('is not held up by a clock that is put back', () => {
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(80_000);
  expect(onleft).toHaveBeenCalledOnce();
});

it('watches nobody after the visit', () => {
  stop();
  vi.advanceTimersByTime(200_000);
  expect(onleft).not.toHaveBeenCalled();
});

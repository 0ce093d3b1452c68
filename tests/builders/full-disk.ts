import { vi } from 'vitest';

/** The device has no room for what is new, until `mockRestore` is called. */
export const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });

import { readList, sha256, type PublishedList } from './published-list';
import { readStoredFiles, type StoredFile } from './stored-files';

export type Outcome =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'differ' | 'missing'; readonly paths: readonly string[] }
  | {
      readonly kind: 'otherVersion' | 'unreachable' | 'noFiles' | 'insecure' | 'unsupported';
    };

/** How long the host may take to answer, in milliseconds; some networks never do. */
const PATIENCE = 20_000;

/** The list that the host publishes now; never an older one that the browser has kept. */
async function fetchList(): Promise<ArrayBuffer | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch('./SHA256SUMS', { cache: 'no-store', signal });
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

/** Compares what is stored with what is published. */
export async function compare(files: readonly StoredFile[], list: PublishedList): Promise<Outcome> {
  // The names of most files come from their content: another version has others.
  if (files.some(({ path }) => !list.has(path))) return { kind: 'otherVersion' };
  const differing: string[] = [];
  const missing: string[] = [];
  for (const { path, content } of files) {
    if (!content) missing.push(path);
    else if ((await sha256(content)) !== list.get(path)) differing.push(path);
  }
  if (differing.length > 0) return { kind: 'differ', paths: differing };
  if (missing.length > 0) return { kind: 'missing', paths: missing };
  return { kind: 'same', count: files.length };
}

/** Whether the host has another version than the one that is installed. */
async function hasOther(registration: ServiceWorkerRegistration): Promise<boolean> {
  await registration.update().catch(() => undefined);
  return Boolean(registration.installing ?? registration.waiting);
}

/** Compares the files in the cache of this device with the list that the host publishes. */
class Integrity {
  checking = $state(false);
  outcome = $state.raw<Outcome>();
  /** SHA-256 of the list that was compared with. */
  listSum = $state<string>();

  async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    this.outcome = undefined;
    this.listSum = undefined;
    try {
      this.outcome = await this.#find();
    } finally {
      this.checking = false;
    }
  }

  async #find(): Promise<Outcome> {
    if (!window.isSecureContext) return { kind: 'insecure' };
    if (!('serviceWorker' in navigator)) return { kind: 'unsupported' };
    const bytes = await fetchList();
    const list = bytes && readList(new TextDecoder().decode(bytes));
    if (!list) return { kind: 'unreachable' };
    this.listSum = await sha256(bytes);
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active) return { kind: 'noFiles' };
    const files = await readStoredFiles(registration.active);
    if (files.length === 0) return { kind: 'noFiles' };
    const outcome = await compare(files, list);
    // A new version that changes only files whose names stay the same.
    const isOther = outcome.kind === 'differ' && (await hasOther(registration));
    return isOther ? { kind: 'otherVersion' } : outcome;
  }
}

export const integrity = new Integrity();

import { BarcodeDetector, prepareZXingModule, purgeZXingModule } from 'barcode-detector/ponyfill';
import packedProgram from 'zxing-wasm/reader/zxing_reader.wasm?packed';

async function program(): Promise<ArrayBuffer> {
  const { ok, body } = await fetch(packedProgram);
  if (!ok || !body) throw new TypeError('The program of the scanner is not there.');
  return new Response(body.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
}

let loading: Promise<BarcodeDetector> | undefined;

async function load(): Promise<BarcodeDetector> {
  // Left to itself, the library fetches its program from another host.
  const wasmBinary = await program();
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return new BarcodeDetector({ formats: ['qr_code'] });
}

/**
 * Fetches what reads codes, once: the same program everywhere, so that every browser reads alike.
 * @throws where it does not arrive or does not run; the next call tries again
 */
export function loadScanner(): Promise<BarcodeDetector> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    purgeZXingModule();
    throw error;
  });
  return loading;
}

/** The texts of all QR codes in a picture, each once. */
export async function textsIn(picture: ImageData | HTMLVideoElement): Promise<readonly string[]> {
  const detector = await loadScanner();
  const codes = await detector.detect(picture);
  return [...new Set(codes.map(({ rawValue }) => rawValue))];
}

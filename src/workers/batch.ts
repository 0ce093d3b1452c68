import type { BatchGround, BatchReply, BatchRequest, BatchResult } from '../io/batch/messages';
import { BatchDesk } from '../io/batch/desk';

/** How often progress is told, in milliseconds: a page cannot show more. */
const BEAT = 100;

let desk: BatchDesk | undefined;
let toldAt = 0;

const reply = (message: BatchReply, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });

/** What goes to the page itself instead of a copy. */
const buffersOf = ({ verdicts, sectors, rows }: BatchResult) => [
  verdicts.codes.buffer,
  sectors.buffer,
  rows.buffer,
];

const open = (ground: BatchGround): BatchDesk =>
  new BatchDesk(ground, (progress) => {
    if (performance.now() - toldAt < BEAT) return;
    toldAt = performance.now();
    reply({ kind: 'progress', progress });
  });

onmessage = async ({ data: request }: MessageEvent<BatchRequest>) => {
  if (request.kind === 'ground') {
    desk = open(request);
    return;
  }
  try {
    if (!desk) throw new TypeError('A batch needs its ground first.');
    const answer = await desk.answer(request);
    reply(answer, answer.kind === 'judged' ? buffersOf(answer.result) : []);
  } catch {
    reply({ kind: 'failed', id: request.id });
  }
};

import { existsSync, writeFileSync } from 'node:fs';
import { catalogue } from '../data/catalogue';
import { readPack } from '../data/lint/lint-pack';
import { PACK_ID } from '../data/pack';
import { skeletonOf } from '../data/skeleton';
import { chinaDay } from '../domain/calendar/china-day';
import { linesOf } from './say-problems';

const [id = '', out = `${id}.json`] = process.argv.slice(2);

/** Why no skeleton can be written; undefined where it can. */
function refusal(): string | undefined {
  if (!PACK_ID.test(id)) {
    return '用法：npm run new:document -- 编号 [文件]\n编号是小写字母加四位年份，如 example2026。';
  }
  if (catalogue.documents.some((document) => document.id === id)) {
    return `应用已经收录了“${id}”，换一个编号。`;
  }
  return existsSync(out) ? `${out} 已经有了，没有改动它。换一个文件名，或者先移走它。` : undefined;
}

const reason = refusal();
if (reason !== undefined) {
  console.error(reason);
  process.exitCode = 1;
} else {
  const skeleton = skeletonOf(id, chinaDay(Date.now()));
  writeFileSync(out, `${JSON.stringify(skeleton, null, 2)}\n`);
  const outcome = readPack(skeleton, catalogue);
  const problems = 'problems' in outcome ? outcome.problems : [];
  console.log(`骨架写好了：${out}\n还有 ${problems.length} 处要填：`);
  for (const line of linesOf(out, problems)) console.log(line);
  console.log(`填好以后检查：npm run check:pack -- ${out}`);
}

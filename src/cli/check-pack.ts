import { readFileSync, statSync } from 'node:fs';
import { catalogue } from '../data/catalogue';
import { lintWanted } from '../data/lint/wanted';
import { PACK_LIMIT_BYTES } from '../data/pack';
import { readPackText, tooLarge } from '../data/read-pack';
import { linesOf } from './say-problems';

const [file] = process.argv.slice(2);

/** Checks a pack and tells everything about it; whether it can be loaded. */
function check(path: string): boolean {
  const outcome =
    statSync(path).size > PACK_LIMIT_BYTES
      ? tooLarge
      : readPackText(readFileSync(path, 'utf8'), catalogue);
  if ('problems' in outcome) {
    for (const line of linesOf(path, outcome.problems)) console.error(line);
    console.error(`共 ${outcome.problems.length} 处要改。`);
    return false;
  }
  const { measures } = outcome.pack.document;
  const provisions = measures.flatMap((measure) => measure.provisions);
  console.log(`${path}：${measures.length} 条措施，${provisions.length} 个事项，可以导入。`);
  const wanted = lintWanted(outcome.pack, catalogue);
  if (wanted.length === 0) {
    console.log('数字和例子齐全，也可以放进 src/data/documents 供所有人使用。');
    return true;
  }
  console.log(
    `自己使用已经够了。要放进 src/data/documents 供所有人使用，还差 ${wanted.length} 处：`,
  );
  for (const line of linesOf(path, wanted)) console.log(line);
  return true;
}

if (file === undefined) {
  console.error('用法：npm run check:pack -- 文件.json');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = check(file) ? 0 : 1;
  } catch (error) {
    console.error(`${file} 读不出来：${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

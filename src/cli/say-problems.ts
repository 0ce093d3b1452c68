import type { PackProblem } from '../data/lint/lint-pack';

/** Each problem in a line: file, path, what to write. */
export const linesOf = (file: string, problems: readonly PackProblem[]): readonly string[] =>
  problems.map(({ path, about, text }) => {
    const place = path === '' ? '整个文件' : path;
    return `${file} › ${place}${about === '' ? '' : `（${about}）`}：${text.zh}`;
  });

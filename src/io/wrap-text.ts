/** A word with what may not begin a line behind it; Chinese breaks anywhere else. */
const PIECES = /(?:[\x21-\x7e]+|\s|.)[，。；：、！？）》”]*/gsu;

/**
 * A text in lines that are no wider than asked for.
 * @param widthOf the width of a line of text
 */
export function wrapText(
  text: string,
  most: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line === '' || widthOf((line + piece).trimEnd()) <= most) {
      line += piece;
      return;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  };
  for (const [piece] of text.matchAll(PIECES)) {
    // A word that no line holds is broken where it must be.
    if (widthOf(piece.trimEnd()) > most) for (const letter of piece) add(letter);
    else add(piece);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

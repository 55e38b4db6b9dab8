// Text into the pieces that lines are made of. Pure: no fonts, no DOM.

export interface Word {
  text: string;
  emphasised: boolean;
  /** A space stands before it, unless it begins a line. */
  spaced: boolean;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
const letters = /\p{L}/gu;
/** Scripts written without spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
/** Scripts whose letters may not be squeezed, and that need room above and below. */
const tall = /[\u0590-\u08ff\u0900-\u0fff\u1000-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const ideographic = /[\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u;

export const isRightToLeft = (text: string) =>
  (text.match(rightToLeft)?.length ?? 0) > (text.match(letters)?.length ?? 0) / 2;

/** The least line height the script of `text` bears. */
export const scriptLineHeight = (text: string) => (tall.test(text) ? 1.36 : ideographic.test(text) ? 1.24 : 0);

/** No negative tracking and no italics for the others. */
export const isWestern = (text: string) => !tall.test(text) && !ideographic.test(text) && !unspaced.test(text);

const noLineStart = /^[\p{Pe}\p{Pf}、。，．！？!?:;,.…ー々〜%»]+$/u;
const noLineEnd = /^[\p{Ps}\p{Pi}«]+$/u;
/** Endings and particles: they belong to the word before. */
const hiragana = /^[\u3040-\u309fー]+$/u;
const longestPhrase = 9;
const aloneButHanging = /^[!?:;»%—–|·•→-]+$/u;

interface Piece {
  text: string;
  start: number;
  spaced: boolean;
}

function segment(piece: Piece, cuts: number[], language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language || 'ja', { granularity: 'word' });
  const inner = cuts.map((cut) => cut - piece.start).filter((cut) => cut > 0 && cut < piece.text.length);
  const edges = [0, ...inner, piece.text.length];
  const out: Piece[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i];
    for (const part of segmenter.segment(piece.text.slice(from, edges[i + 1]))) {
      const before = out[out.length - 1];
      const bound = noLineStart.test(part.segment) || (before && noLineEnd.test(before.text));
      const ending = hiragana.test(part.segment) && part.index > 0 && !noLineStart.test(before?.text.slice(-1) ?? '');
      const short = before && before.text.length + part.segment.length <= longestPhrase;
      if (before && (bound || (ending && short))) before.text += part.segment;
      else
        out.push({ text: part.segment, start: piece.start + from + part.index, spaced: piece.spaced && !out.length });
    }
  }
  return out;
}

/** Long compounds may break behind their hyphens and slashes. */
function hyphenate(piece: Piece): Piece[] {
  if (piece.text.length < 14) return [piece];
  let start = piece.start;
  return piece.text.split(/(?<=[-/@]|\.(?=\p{L}))(?=[^-/])/u).map((text, i) => {
    const part = { text, start, spaced: piece.spaced && i === 0 };
    start += text.length;
    return part;
  });
}

export function splitWords(source: string, emphasis = '', language = ''): Word[] {
  const text = source.replace(/[\s\u00a0]+/g, ' ').trim();
  const wanted = emphasis.replace(/[\s\u00a0]+/g, ' ').trim();
  const found = wanted ? text.toLowerCase().indexOf(wanted.toLowerCase()) : -1;
  const from = found < 0 ? -1 : found;
  const to = found < 0 ? -1 : found + wanted.length;

  const pieces: Piece[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const piece = { text: match[0], start: match.index ?? 0, spaced: pieces.length > 0 };
    const before = pieces[pieces.length - 1];
    if (before && aloneButHanging.test(piece.text)) before.text += '\u00a0' + piece.text;
    else if (unspaced.test(piece.text)) pieces.push(...segment(piece, [from, to], language));
    else pieces.push(...hyphenate(piece));
  }
  return pieces.map(({ text: word, start, spaced }) => {
    const overlap = Math.min(to, start + word.length) - Math.max(from, start);
    return { text: word, spaced, emphasised: overlap > 0 && overlap >= word.length / 2 };
  });
}

/** Words as they stand on a line. */
export const textOf = (words: Word[]) => words.map((word, i) => (word.spaced && i ? ' ' : '') + word.text).join('');

/** Where a mark is drawn, what the site put around the words would be a second one. */
export const withoutQuotationMarks = (quote: string) => quote.trim().replace(/^["“”„«'‘]+|["“”»'’]+$/gu, '');

import { BREAK, MARK, type Tokens } from './tokens.js';

/** A quotation: token of the opening mark, token of the closing one, and how many quotations enclose it. */
export interface Quote {
  open: number;
  close: number;
  depth: number;
}

/**
 * Quotations by «», “” and "", nested. A quotation may hold line breaks; an opening mark that finds no partner within
 * `limit` tokens or before a blank line opens nothing, so that one lost mark cannot swallow the page. A straight mark at the head of a line below a colon
 * opens a text of several lines, which the mark at the end of one of them closes.
 */
export function quotes(text: string, tokens: Tokens, limit = 400): Quote[] {
  const found: Quote[] = [];
  /** Tokens of the marks that are open, the outermost first, and which of them is the straight one; -1 for none. */
  const open: number[] = [];
  let straight = -1;
  let below = -1;
  const endsLine = (i: number) => i + 1 >= tokens.count || tokens.kind[i + 1] === BREAK;
  const belowColon = (i: number) => {
    let k = i - 1;
    while (k >= 0 && tokens.kind[k] === BREAK) k -= 1;
    return k >= 0 && k < i - 1 && text[tokens.start[k] as number] === ':';
  };
  const close = (k: number, token: number) => {
    const opening = open[k] as number;
    if (token - opening <= limit) found.push({ open: opening, close: token, depth: k });
    open.length = k;
    if (straight >= k) straight = -1;
  };
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] === BREAK) {
      if (straight >= 0) open.splice(straight, 1);
      straight = -1;
      if (below >= 0 && i - below > limit) below = -1;
      if (i + 1 < tokens.count && tokens.kind[i + 1] === BREAK) while (open.length > 0 && i - (open[0] as number) >= limit) open.shift();
    } else if (tokens.kind[i] === MARK) {
      const mark = text[tokens.start[i] as number];
      if (mark === '«') open.push(i);
      else if (mark === '"') {
        if (straight >= 0) close(straight, i);
        else if (below >= 0 && endsLine(i)) {
          if (i > below + 1) found.push({ open: below, close: i, depth: 0 });
          below = -1;
        } else if (below < 0 && belowColon(i)) below = i;
        else straight = open.push(i) - 1;
      } else if (mark === '»') {
        const last = straight === open.length - 1 ? open.length - 2 : open.length - 1;
        if (last >= 0) close(last, i);
      }
    }
  }
  return found.sort((a, b) => a.open - b.open);
}

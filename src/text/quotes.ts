import { BREAK, MARK, type Tokens } from './tokens.js';

/** A quotation: token of the opening mark, token of the closing one, and how many quotations enclose it. */
export interface Quote {
  open: number;
  close: number;
  depth: number;
}

/**
 * Quotations by «», “” and "", nested. A quotation may hold line breaks; an opening mark that finds no partner within
 * `limit` tokens or before a blank line opens nothing, so that one lost mark cannot swallow the page.
 */
export function quotes(text: string, tokens: Tokens, limit = 400): Quote[] {
  const found: Quote[] = [];
  let open: { token: number; mark: string }[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] === BREAK) {
      if (i + 1 < tokens.count && tokens.kind[i + 1] === BREAK) open = open.filter((o) => o.mark === '«' && i - o.token < limit);
      else open = open.filter((o) => o.mark === '«');
      continue;
    }
    if (tokens.kind[i] !== MARK) continue;
    const mark = text[tokens.start[i] as number] as string;
    if (mark === '«') open.push({ token: i, mark });
    else if (mark === '»') closeLast('«', i);
    else if (mark === '"') {
      if (open.some((o) => o.mark === '"')) closeLast('"', i);
      else open.push({ token: i, mark });
    }
  }
  return found.sort((a, b) => a.open - b.open);

  function closeLast(mark: string, close: number): void {
    for (let k = open.length - 1; k >= 0; k -= 1) {
      const candidate = open[k] as { token: number; mark: string };
      if (candidate.mark !== mark) continue;
      if (close - candidate.token <= limit) found.push({ open: candidate.token, close, depth: k });
      open.length = k;
      return;
    }
  }
}

import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type HtmlPage, readHtml, relocate } from '../../src/intake/html.js';

/** What a browser would make of a piece of source that is one character or one entity. */
function decoded(piece: string): string {
  const [node] = parseFragment(piece).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}

/** Holds that every unit of the text leads to the source that it was decoded from. */
function checkMap(source: string, { text, map }: HtmlPage): void {
  expect(map.starts).toHaveLength(text.length + 1);
  expect(map.ends).toHaveLength(text.length);
  for (let at = 0; at < text.length; ) {
    const start = map.starts[at] as number;
    const end = map.ends[at] as number;
    let next = at + 1;
    while (next < text.length && map.starts[next] === start && map.ends[next] === end && end > start) next++;
    const [unit, piece] = [text.slice(at, next), source.slice(start, end)];
    if (piece === '') expect(unit).toBe('\n');
    else if (/^<br/i.test(piece)) expect(unit).toBe('\n');
    else if (unit === ' ') expect(decoded(piece)).toMatch(/^\s$/);
    else expect([at, decoded(piece)]).toEqual([at, unit]);
    at = next;
  }
}

describe('text', () => {
  test.each<[string, string, string]>([
    ['blocks stand on lines of their own', '<p>یک</p><p>دو</p><div>سه<p>چهار</p>پنج</div>', 'یک\nدو\nسه\nچهار\nپنج'],
    ['inline elements neither glue nor split', '<p>آتش<b>بس</b> در <a href="#"> مرز</a>\n<i>شرقی</i>.</p>', 'آتشبس در مرز شرقی.'],
    ['white space falls together', '<p>\n  one\t two \r\n three  </p>', 'one two three'],
    ['a no-break space and a half-space are kept', '<p>a&nbsp; b می&zwnj;شود</p>', 'a\u00a0 b می\u200cشود'],
    ['line breaks', '<p>a <br> b<br/><br>c<br></p><p><br>d</p>', 'a\nb\n\nc\nd'],
    ['preformatted text', '<pre>\na  b\n\n c</pre>', 'a  b\n\n c'],
    ['lists and tables', '<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>', 'a\nb\n1\n2\n3'],
    ['buttons and choices beside each other', '<button>a</button><button>b</button><select><option>c<option>d</select>', 'a\nb\nc\nd'],
    ['scripts, styles and their like', '<p>a</p><script>var b = "<p>x</p>"</script><style>p{}</style><template><p>c</p></template><noscript><p>d</p></noscript><svg><text>e</text></svg><textarea>f</textarea><p>g</p>', 'a\ng'],
    ['hidden elements', '<p hidden>a</p><div style="color:red; DISPLAY : none"><p>b</p></div><p style="visibility:hidden">c</p><p style="display:block">d</p>', 'd'],
    ['a page that scripts uncover', '<html style="display:none"><body hidden style="visibility:hidden"><p>a</p>', 'a'],
    ['the head is not shown', '<head><title>t</title></head><body>a', 'a'],
    ['comments do not part words', '<p>foo<!-- x -->bar</p>', 'foobar'],
    ['entities', '<p>&laquo;&#1575;&#x644;&raquo; &amp;amp; a&ampb &lt;p&gt; &copy2020 &unknown; &</p>', '«ال» &amp; a&b <p> ©2020 &unknown; &'],
    ['entities of two units', '<p>&#x1F54A;&nvlt;&bne;&#x110000;x</p>', '\u{1f54a}<⃒=⃥\ufffdx'],
    ['entities that are white space', '<p>a&#32;&#x20;b&Tab;c&NewLine;d</p>', 'a b c d'],
    ['markup that is not closed', '<div><p>a<b>b<p>c</div>d', 'ab\nc\nd'],
    ['text in the wrong place of a table', '<table>a<tr>b<td>c</td></tr>d</table>', 'abd\nc'],
    ['text after the end', '<body>a</body></html>b', 'ab'],
    ['elements that XML closes at once', '<?xml version="1.0"?><html><head><script src="x"/><title/></head><body><p>a</p></body></html>', 'a'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => {
    const page = readHtml(source);
    checkMap(source, page);
    expect(page.text).toBe(text);
  });

  test.each(['\r\n', '\r', '\n'])('line ends of the source count in offsets (%j)', (end) => {
    const source = ['<p>a', 'b</p>', '<pre>', 'c', 'd</pre>', '<p>&amp;e'].join(end);
    const page = readHtml(source);
    expect(page.text).toBe('a b\nc\nd\n&e');
    checkMap(source, page);
  });
});

describe('offsets', () => {
  test.each<[string, string, string]>([
    ['<p>The &quot;line&quot; of <b>contact</b>, again</p>', 'contact', 'contact'],
    ['<p>The &quot;line&quot; of <b>contact</b>, again</p>', '"line" of contact', '&quot;line&quot; of <b>contact'],
    ['<p>آتش&zwnj;<i>بس</i> نقض شد</p>', 'آتش\u200cبس', 'آتش&zwnj;<i>بس'],
    ['<p>a</p>\n\n<p>b</p>', 'a\nb', 'a</p>\n\n<p>b'],
    ['<p>x &#x1F54A; y</p>', '\u{1f54a}', '&#x1F54A;'],
  ])('%s: %s', (source, words, expected) => {
    const { text, map } = readHtml(source);
    const at = text.indexOf(words);
    expect(source.slice(...relocate([at, at + words.length], map))).toBe(expected);
  });

  test('an empty span and the end of the text have a place', () => {
    const { text, map } = readHtml('<p>ab</p>');
    expect(relocate([1, 1], map)).toEqual([4, 4]);
    expect(relocate([text.length, text.length], map)).toEqual([5, 5]);
    expect(relocate([0, 0], readHtml('').map)).toEqual([0, 0]);
  });

  test('hold for every page', () => {
    const piece = fc.constantFrom(
      '<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<a href=x>', '</a>', '<br>', '<table>', '<tr>', '<td>', '</table>', '<li>', '<pre>', '</pre>', '<!-- c -->', '</x>',
      '<svg>', '</svg>', '<select>', '</select>', '</body>', '<p hidden>', '<script>x</script>', '&amp;', '&zwnj;', '&nbsp;', '&#32;', '&#10;', '&#1575;', '&#x1F54A;', '&lt', '&notit;', '&nope;', '&',
      '&NotEqualTilde;', '&fjlig;', '&semi;', '&ampamp', '&#', '&#x', ' ', '\n', '\r\n', '\r', '\t', 'سلام', 'word', '<', 'é', '\u{1f54a}', ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const page = readHtml(source);
        checkMap(source, page);
        let last = 0;
        for (const { span } of page.blocks) {
          if (last > 0) expect(page.text.slice(last, span[0])).toBe('\n');
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
        }
        expect(last).toBe(page.text.length);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

describe('size', { timeout: 60_000 }, () => {
  test.each<[string, string, number]>([
    ['100,000 nested blocks', `${'<div>'.repeat(100_000)}x`, 1],
    ['100,000 nested inline elements', `${'<span class="a">'.repeat(100_000)}x`, 1],
    ['200,000 fostered pieces', `<table>${'<a>x</a>y'.repeat(100_000)}`, 200_000],
    ['a paragraph of 300,000 entities', `<p>${'&laquo;'.repeat(300_000)}`, 300_000],
    ['JSON-LD nested 100,000 deep', `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>x`, 1],
  ])('%s', (_, source, length) => {
    expect(readHtml(source).text).toHaveLength(length);
  });

  test('a page of 5 MB takes time in proportion', () => {
    const paragraph = '<div class="row"><p>درگیری &amp; گفت\u200cوگو در مرز <a href="/x">ادامه</a> دارد.</p>\n</div>';
    const timed = (count: number): number => {
      const source = paragraph.repeat(count);
      const start = performance.now();
      readHtml(source);
      return performance.now() - start;
    };
    timed(2_000);
    const [small, large] = [timed(6_000), timed(60_000)];
    expect(large).toBeLessThan(Math.max(small, 20) * 40);
  });
});

import { describe, expect, test } from 'vitest';
import { dayOf, isDay } from '../../src/intake/days.js';
import { readHtml } from '../../src/intake/html.js';

const meta = (source: string) => {
  const { hints: _, ...rest } = readHtml(`${source}<p>text</p>`).meta;
  return rest;
};
const ld = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = { '@type': 'NewsArticle', datePublished: '2020-10-02T23:30:00+03:30', dateModified: '2020-10-03', headline: 'عنوان', inLanguage: 'fa-IR', publisher: { '@type': 'Organization', name: 'نمونه' } };
const fromArticle = { published: '2020-10-02', modified: '2020-10-03', title: 'عنوان', language: 'fa', outlet: 'نمونه' };

describe('the day of publication', () => {
  test.each<[string, string | undefined]>([
    ['<meta property="article:published_time" content="2020-10-02T23:30:00Z">', '2020-10-02'],
    ['<meta name="Date" content="1399/07/11 14:20">', '2020-10-02'],
    ['<meta name="DC.Date" content="۱۳۹۹-۰۷-۱۱">', '2020-10-02'],
    ['<meta name="dc.date.issued" content="2020-10-02">', '2020-10-02'],
    ['<meta name="pubdate" content="Fri, 02 Oct 2020 10:00:00 +0330">', '2020-10-02'],
    ['<meta name="pubdate" content="20201002">', '2020-10-02'],
    ['<meta name="date" content="2020-02-30"><meta name="dc.date" content="1399/12/31">', undefined],
    ['<meta name="date" content="soon">', undefined],
    ['<meta itemprop="datePublished" content="2020-10-02">', '2020-10-02'],
    ['<span itemprop="datePublished">October 2, 2020</span>', '2020-10-02'],
    ['<article><time datetime="2020-10-02T08:00">today</time></article><time datetime="2020-10-05">now</time>', '2020-10-02'],
    ['<time datetime="2020-10-05">a</time><time pubdate datetime="2020-10-02">b</time>', '2020-10-02'],
    ['<time datetime="2020-10-02">a</time><time datetime="2020-10-02T20:00">b</time>', '2020-10-02'],
    ['<time datetime="2020-10-02">a</time><time datetime="2020-10-05">b</time>', undefined],
    ['<aside><time datetime="2020-10-02">a</time></aside>', undefined],
    [`${ld(article)}<meta name="date" content="2020-10-05">`, '2020-10-02'],
    ['<meta name="date" content="2020-10-05"><meta property="article:published_time" content="2020-10-02">', '2020-10-02'],
  ])('%s', (source, day) => {
    expect(meta(source).published).toBe(day);
  });
});

describe('JSON-LD', () => {
  test.each<[string, unknown, object]>([
    ['one article', article, fromArticle],
    ['a list', [{ '@type': 'BreadcrumbList' }, article], fromArticle],
    ['a graph with references', { '@graph': [{ '@type': 'Organization', '@id': '#o', name: 'نمونه' }, { '@type': 'WebPage', datePublished: '2001-01-01' }, { ...article, publisher: { '@id': '#o' } }] }, fromArticle],
    ['several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }, fromArticle],
    ['a page that holds the article', { '@type': 'WebPage', mainEntity: article }, fromArticle],
    ['a page alone', { '@type': 'WebPage', datePublished: '2020-10-02' }, { published: '2020-10-02' }],
    ['wrapped for old browsers', `<!-- ${JSON.stringify(article)} -->`, fromArticle],
    ['wrapped in CDATA', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`, fromArticle],
    ['broken', '{"@type": "NewsArticle", ', {}],
    ['of wrong shapes', { '@type': 'NewsArticle', datePublished: 20201002, headline: ['a', 'b'], publisher: null }, { title: 'a' }],
    ['of something else', { '@type': 'Event', datePublished: '2020-10-02' }, {}],
  ])('%s', (_, value, expected) => {
    expect(meta(ld(value))).toEqual(expected);
  });

  test('of several articles, the one of this address', () => {
    const other = { ...article, url: 'https://example.org/2', datePublished: '2020-10-05' };
    const source = `<link rel="canonical" href="https://example.org/1">${ld([other, { ...article, mainEntityOfPage: { '@id': 'https://example.org/1' } }])}`;
    expect(meta(source)).toEqual({ ...fromArticle, url: 'https://example.org/1' });
  });
});

describe('what else a page says', () => {
  test.each<[string, object]>([
    ['<html lang="ar-LB">', { language: 'ar' }],
    ['<meta property="og:locale" content="fa_IR">', { language: 'fa' }],
    ['<html lang="">', {}],
    ['<title>\n  دو سرباز\n زخمی شدند | نمونه </title><meta property="og:site_name" content="نمونه">', { title: 'دو سرباز زخمی شدند', outlet: 'نمونه' }],
    ['<title>Sample - Two wounded</title><meta name="publisher" content="sample">', { title: 'Two wounded', outlet: 'sample' }],
    ['<title>Two wounded - live</title>', { title: 'Two wounded - live' }],
    ['<meta property="og:title" content="One &amp; two"><title>Three</title>', { title: 'One & two' }],
    ['<svg><title>Logo</title></svg>', {}],
    ['<link rel="canonical" href="/relative"><meta property="og:url" content="https://example.org/1">', { url: 'https://example.org/1' }],
    ['<meta property="og:url" content="javascript:alert(1)">', {}],
    ['<meta name="date" content=""><meta name="keywords" content="a"><meta charset="utf-8">', {}],
  ])('%s', (source, expected) => {
    expect(meta(source)).toEqual(expected);
  });

  test('every statement is kept as a hint with its place', () => {
    const { hints } = readHtml('<html lang=fa><title>a</title><meta name=date content="2020-13-01"><time datetime="2020-10-02">b</time>').meta;
    expect(hints).toEqual([
      { kind: 'published', from: 'meta date', value: '2020-13-01' },
      { kind: 'title', from: 'title', value: 'a' },
      { kind: 'language', from: 'html lang', value: 'fa' },
      { kind: 'published', from: 'time', value: '2020-10-02' },
    ]);
  });
});

describe('days', () => {
  test.each<[string, string | null]>([
    ['2020-10-02', '2020-10-02'],
    ['2020-1-2', '2020-01-02'],
    ['2020/10/02', '2020-10-02'],
    ['2020.10.02', '2020-10-02'],
    ['٢٠٢٠-١٠-٠٢', '2020-10-02'],
    ['2 October 2020', '2020-10-02'],
    ['02-Oct-2020', '2020-10-02'],
    ['Friday, Oct 2, 2020 at 10:00', '2020-10-02'],
    ['2020-02-29', '2020-02-29'],
    ['2021-02-29', null],
    ['2020-10/02', null],
    ['2020-00-10', null],
    ['0001-01-01', null],
    ['20201002123', null],
    ['02/10/2020', null],
    ['2 Mehr 2020', null],
    ['2020', null],
    ['1399-12-30', '2021-03-20'],
    // 1400 is a common year; the library would roll this day into the next.
    ['1400-12-30', null],
    ['1399-13-01', null],
    // Hijri or Solar Hijri: it cannot be told.
    ['1442-02-14', null],
  ])('%s', (value, day) => {
    expect(dayOf(value)).toBe(day);
  });

  test.each([['2020-10-02', true], ['2020-10-2', false], ['1399-07-11', false], ['2020-10-02T00:00', false], ['2021-02-29', false]] as const)('%s is a day: %s', (value, is) => {
    expect(isDay(value)).toBe(is);
  });
});

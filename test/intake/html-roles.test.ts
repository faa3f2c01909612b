import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/intake/html.js';

/** The roles of a page's lines, in short: `M` main, `b` boilerplate, `T` title, `c` caption, `?` unknown. */
const SHORT = { main: 'M', boilerplate: 'b', title: 'T', caption: 'c', unknown: '?' };
function roles(source: string): string[] {
  const { text, blocks } = readHtml(source);
  return blocks.map(({ span, role }) => `${SHORT[role]} ${text.slice(...span).replaceAll('\n', ' / ')}`);
}

const FA = ['وزارت دفاع روز جمعه اعلام کرد که دو سرباز در تیراندازی زخمی شدند.', 'این وزارتخانه افزود که آتش‌بس در دیگر بخش‌ها پابرجا مانده است.'];
const AR = ['أعلنت وزارة الدفاع يوم الجمعة إصابة جنديين بجروح في إطلاق نار قرب القرية.', 'وأضافت الوزارة أن الهدنة ما زالت قائمة في بقية المناطق الحدودية.'];
const EN = ['The ministry said on Friday that two soldiers were wounded near the village.', 'It added that the truce was holding along the rest of the line.'];

describe('pages as outlets make them', () => {
  test('Persian, HTML5: article with header, figure, tags and comments', () => {
    expect(
      roles(`<!doctype html><html lang="fa" dir="rtl"><head><title>دو سرباز زخمی شدند | نمونه</title><meta property="og:title" content="دو سرباز زخمی شدند"></head>
<body class="single has-sidebar tag-ceasefire">
<header><h1>خبرگزاری نمونه</h1><form><input name=q><button>جستجو</button></form></header>
<nav><ul><li><a href="/">خانه</a><li><a href="/w">جهان</a></ul></nav>
<main><article class="post tag-war"><header><h2>دو سرباز زخمی شدند</h2><p class="byline">نویسنده: تحریریه</p><time datetime="2020-10-02">۱۱ مهر ۱۳۹۹</time></header>
<figure><img src=x><figcaption>سربازان در مرز، عکس از بایگانی خبرگزاری نمونه</figcaption></figure>
<p>${FA[0]}</p><aside><p>در همین زمینه: گفت‌وگوها در روز پنجشنبه بی‌نتیجه پایان یافت.</p></aside><h3>واکنش‌ها</h3><p>${FA[1]} <a href="/x">بیشتر</a></p>
<p><a href="/y">بیشتر بخوانید: روستاهای مرزی تخلیه شد</a></p>
<div class="post-tags"><a href="/t">آتش‌بس</a> <a href="/u">مرز</a></div></article>
<section id="comments"><p>به نظر من این خبر درست نیست و همه چیز آرام است.</p></section></main>
<footer><p>همه حقوق این وبگاه برای خبرگزاری نمونه محفوظ است.</p></footer></body></html>`),
    ).toEqual([
      'b خبرگزاری نمونه',
      'b جستجو',
      'b خانه',
      'b جهان',
      'T دو سرباز زخمی شدند',
      '? نویسنده: تحریریه',
      '? ۱۱ مهر ۱۳۹۹',
      'c سربازان در مرز، عکس از بایگانی خبرگزاری نمونه',
      `M ${FA[0]}`,
      'b در همین زمینه: گفت‌وگوها در روز پنجشنبه بی‌نتیجه پایان یافت.',
      'M واکنش‌ها',
      `M ${FA[1]} بیشتر`,
      'b بیشتر بخوانید: روستاهای مرزی تخلیه شد',
      'b آتش‌بس مرز',
      'b به نظر من این خبر درست نیست و همه چیز آرام است.',
      'b همه حقوق این وبگاه برای خبرگزاری نمونه محفوظ است.',
    ]);
  });

  test('Arabic, microdata: the body is named, the lede stands beside it', () => {
    expect(
      roles(`<div class="mainMenu">القائمة الرئيسية</div><div itemscope itemtype="http://schema.org/NewsArticle"><article><h1 itemprop="headline">إصابة جنديين قرب القرية</h1><p class="lead">${AR[1]}</p>
<div itemprop="articleBody"><p>${AR[0]}</p><p>${AR[1]}</p></div></article></div>
<div class="RelatedNews"><article><h3><a href="/a">محادثات في العاصمة</a></h3><p>بدأت يوم الخميس محادثات بين الجانبين في العاصمة.</p></article></div>
<p>وكالة المثال للأنباء، جميع الحقوق محفوظة لسنة ألفين وعشرين.</p>`),
    ).toEqual([
      'b القائمة الرئيسية',
      'T إصابة جنديين قرب القرية',
      `? ${AR[1]}`,
      `M ${AR[0]}`,
      `M ${AR[1]}`,
      'b محادثات في العاصمة',
      'b بدأت يوم الخميس محادثات بين الجانبين في العاصمة.',
      'b وكالة المثال للأنباء، جميع الحقوق محفوظة لسنة ألفين وعشرين.',
    ]);
  });

  test('old tables in a form: the densest cell is the article, and the form around it is no furniture', () => {
    expect(
      roles(`<title>دو سرباز زخمی شدند</title><form id="aspnetForm"><table><tr><td class="menu"><a href=1>خانه</a><br><a href=2>پیوندها</a></td>
<td id="news"><div class="title">دو سرباز زخمی شدند</div>${FA[0]}<br><br>${FA[1]}</td>
<td><div class="most-visited">پربیننده‌ترین خبرها</div><a href=3>خبر دیگری که امروز بسیار خوانده شده است</a></td></tr></table></form>`),
    ).toEqual([
      'b خانه / پیوندها',
      'T دو سرباز زخمی شدند',
      `M ${FA[0]} /  / ${FA[1]}`,
      'b پربیننده‌ترین خبرها',
      'b خبر دیگری که امروز بسیار خوانده شده است',
    ]);
  });

  test('English without semantics: sections of one article, a share bar, an advertisement', () => {
    expect(
      roles(`<div id="top-nav"><a href=1>Home</a></div><h1>Two wounded near the village</h1><div class="story"><div class="part"><p>${EN[0]}</p><p>${EN[1]}</p></div>
<div class="ad-slot">Buy now and save on everything in the shop today.</div><div class="part"><p>${EN[1]}</p></div></div><div class="shareButtons">Share this</div><div>All times are local.</div>`),
    ).toEqual([
      'b Home',
      'T Two wounded near the village',
      `M ${EN[0]}`,
      `M ${EN[1]}`,
      'b Buy now and save on everything in the shop today.',
      `M ${EN[1]}`,
      'b Share this',
      '? All times are local.',
    ]);
  });

  test('a teaser in an article element does not pass for the article', () => {
    expect(
      roles(`<div class="content"><p>${EN[0]}</p><p>${EN[1]}</p><p>${EN[0]}</p></div><article><p>A short note about the weather.</p></article>`),
    ).toEqual([`M ${EN[0]}`, `M ${EN[1]}`, `M ${EN[0]}`, 'b A short note about the weather.']);
  });

  test('a page whose every part has a furniture name still has its article', () => {
    expect(roles(`<div class="widget"><div class="sidebar-left"><p>${EN[0]}</p><p>${EN[1]}</p></div><div class="tags">truce</div></div>`)).toEqual([`M ${EN[0]}`, `M ${EN[1]}`, 'b truce']);
  });
});

describe('the title', () => {
  const body = `<p>${EN[0]}</p><p>${EN[1]}</p>`;
  test.each<[string, string, string | null]>([
    ['agrees with the metadata', `<meta property="og:title" content="Two wounded, ministry says"><h1>Sample News</h1><h2>Two wounded: ministry says</h2>${body}`, 'Two wounded: ministry says'],
    ['is longer in the metadata', `<title>Two wounded near the village - Sample News</title><h1>Sample News</h1><h2>Two wounded near the village</h2>${body}`, 'Two wounded near the village'],
    ['is the heading of the article', `<h1>Sample News</h1><article><h1>Two wounded</h1>${body}</article>`, 'Two wounded'],
    ['is named', `<h1>Sample News</h1><p itemprop="headline">Two wounded</p>${body}`, 'Two wounded'],
    ['stands in the header of the page', `<title>Two wounded near the village</title><header><h1>Two wounded near the village</h1></header>${body}`, 'Two wounded near the village'],
    ['is not told', body, null],
    ['is one of several headings, none of them the article’s', `<div><h1>A</h1></div><div><h1>B</h1></div><div>${body}</div>`, null],
    ['of other articles is not taken', `<article>${body}${body}</article><article><h1>Other</h1></article>`, null],
  ])('%s', (_, source, title) => {
    const { text, blocks } = readHtml(source);
    const found = blocks.filter(({ role }) => role === 'title').map(({ span }) => text.slice(...span));
    expect(found).toEqual(title === null ? [] : [title]);
  });
});

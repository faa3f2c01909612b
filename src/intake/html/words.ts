/** What tags, roles and names of classes say about a piece of a page. */

/** Elements that stand on lines of their own, or beside each other with space between (buttons, cells). */
export const BLOCK = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary ' +
    'table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose content is never shown as text of the page. */
export const SILENT = new Set(
  'applet audio canvas datalist embed head iframe math noembed noframes noscript object picture rp script style svg template textarea title video'.split(' '),
);

/** Elements in which white space is kept. */
export const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements and ARIA roles that are furniture wherever they stand. */
export const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'button', 'select', 'search']);
export const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog', 'alert', 'toolbar', 'tablist']);

/** Elements that hold one paragraph; the container of their text is the element around them. */
export const PARAGRAPHS = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Words in class names and ids that mark furniture, as whole words. */
export const FURNITURE_WORDS = new Set(
  (
    'ad ads adv banner banners breadcrumb breadcrumbs comment comments consent cookie cookies copyright disqus footer hashtags keywords latest login ' +
    'menu menus modal mostread mostviewed most nav navbar navigation newsletter outbrain pager pagination paging poll popular popup promo promoted ' +
    'recommended related rating search share sharing shortlink sidebar signup skip social sponsor sponsored subscribe subscription survey taboola ' +
    'tag tags taglist ticker toolbar topbar trending widget widgets'
  ).split(' '),
);

/** Beginnings of such words, long enough to mean nothing else: `relatednews`, `comment-list-2`. */
export const FURNITURE_BEGINNINGS = ['advert', 'breadcrumb', 'comments', 'mostread', 'mostvisit', 'mostview', 'newsletter', 'pagination', 'recommend', 'related', 'sharebox', 'sharethis', 'sidebar', 'sponsor'];

export const CAPTION_WORDS = new Set(['caption', 'figcaption', 'photocredit', 'credit', 'credits']);

/** Words that mark the line of author and date, which is neither text nor furniture. */
export const BYLINE_WORDS = new Set(['author', 'byline', 'date', 'dateline', 'datetime', 'published', 'pubdate', 'timestamp', 'time', 'meta', 'code', 'newscode']);

/** Words of a class name or id: parted at everything but letters and digits, and at capitals after small letters. */
export function nameWords(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

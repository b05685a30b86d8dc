export { icon, picture } from './drawings.js';
export { breakable, dataBlock, html, langMark, safeUrl, type Html, type HtmlValue } from './html.js';
export { band, layout, type NavLink, type PageParts } from './layout.js';
export { PageErrorFilter } from './page-error.filter.js';
export { Visits, type Visit } from './visit.js';
export { joined, paragraphs, sentences, told, type Say, type Told } from './words.js';

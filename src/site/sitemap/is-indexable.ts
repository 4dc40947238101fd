/** True for a page that search engines may list: it does not ask them not to, and does not only send on. */
export function isIndexable(html: string): boolean {
  const head = html.slice(0, html.indexOf('</head>'));
  const metas = head.match(/<meta\b[^>]*>/giu) ?? [];
  return !metas.some((meta) => /\bnoindex\b/iu.test(meta) || /http-equiv="?refresh/iu.test(meta));
}

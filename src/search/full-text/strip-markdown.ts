/** Our advice without the marks of Markdown. */
export function stripMarkdown(body: string): string {
  return body
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*#>]+|\d+\.)\s+/gm, '')
    .replace(/[*_`]/g, '');
}

import { stringify } from 'yaml';

/** Front matter between its lines; every text in quotes, nothing told by a mark of YAML. */
export function writeFrontMatter(record: object): string {
  const options = {
    lineWidth: 0,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    aliasDuplicateObjects: false,
  } as const;
  return `---\n${stringify(record, options)}---\n`;
}

import { findCurrentStatus, statusWords, topicWords, type NormRecord, listNormTypes, listIssuers } from '#norms';

type Option = readonly [value: string, label: string, mark?: string];

/** A filter of the results page; its key is the name of its field, of its query parameter and of Pagefind's filter. */
export interface SearchFilter {
  key: string;
  label: string;
  /** Answer that asks for nothing. */
  all: string;
  options: readonly Option[];
}

/** The filters with the answers that some norm gives. */
export function listSearchFilters(records: readonly NormRecord[]): SearchFilter[] {
  const byName = new Intl.Collator('es');
  const sortByName = (options: Option[]): Option[] => options.sort((a, b) => byName.compare(a[1], b[1]));
  const types = new Set(records.map(({ type }) => type));
  const from = new Set(records.map(({ issuer }) => issuer));
  const states = new Set<string>(records.map(({ status }) => findCurrentStatus(status).value));
  const topics = new Set<string>(records.flatMap((record) => record.topics));
  const byIssuer = listIssuers()
    .filter(({ id }) => from.has(id))
    .map(({ id, name }): Option => [id, name]);
  const byTopic = Object.entries(topicWords).filter(([topic]) => topics.has(topic));
  return [
    {
      key: 'tipo',
      label: 'Tipo',
      all: 'Todos',
      options: listNormTypes()
        .filter(({ id }) => types.has(id))
        .map(({ id, plural }) => [id, plural]),
    },
    { key: 'emisor', label: 'Quién la dictó', all: 'Cualquiera', options: sortByName(byIssuer) },
    {
      key: 'estado',
      label: 'Estado',
      all: 'Todos',
      options: Object.entries(statusWords)
        .filter(([value]) => states.has(value))
        .map(([value, { mark, word }]): Option => [value, word, mark]),
    },
    {
      key: 'tema',
      label: 'Tema',
      all: 'Todos',
      options: sortByName(byTopic.map(([topic, word]): Option => [topic, word])),
    },
  ];
}

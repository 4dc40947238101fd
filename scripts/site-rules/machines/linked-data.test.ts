import { describe, expect, test } from 'vitest';
import { parsePage } from '../../built-site/read-built-site.ts';
import { judgeNode } from './judge-node.ts';
import { checkLinkedData } from './linked-data.ts';
import { readVocabulary } from './schema-org.ts';

const vocabulary = readVocabulary();

describe('a description by the words of schema.org', () => {
  const law = { '@type': 'Legislation' };
  test.for<[unknown, number, string]>([
    [{ ...law, name: 'Ley', legislationDate: '2009-10-07' }, 0, 'a property of its own, and one of every thing'],
    [{ ...law, datePublished: '2009-10-07', inLanguage: 'es-PE' }, 0, 'those of its parents'],
    [{ ...law, legislationLegalForce: 'https://schema.org/InForce' }, 0, 'a value of an enumeration'],
    [{ ...law, legislationPassedBy: { '@type': 'GovernmentOrganization', name: 'Congreso' } }, 0, 'a finer type'],
    [{ ...law, legislationAmends: [{ '@id': '/normas/x/' }] }, 0, 'only where it is'],
    [{ '@type': 'Offer', price: '15.40', priceCurrency: 'PEN', priceValidUntil: '2026-12-31' }, 0, 'a price'],
    [{ ...law, legislationTitle: 'Ley' }, 1, 'no such property'],
    [{ '@type': 'Law' }, 1, 'no such type'],
    [{ ...law, legislationDate: '2009-13' }, 1, 'no day'],
    [{ ...law, legislationLegalForce: 'https://schema.org/Vigente' }, 1, 'no such value'],
    [{ ...law, legislationLegalForce: 'no consta' }, 1, 'a state that is not known is left out'],
    [{ ...law, legislationPassedBy: { '@type': 'Place', name: 'Perú' } }, 1, 'no body'],
    [{ ...law, legislationPassedBy: 'Congreso' }, 1, 'words where a body is asked for'],
    [{ ...law, url: 'no consta' }, 1, 'no address'],
    [{ ...law, isPartOf: { '@type': 'Legislation', title: 'x' } }, 1, 'a mistake inside'],
  ])('%j: %d (%s)', ([node, count]) => {
    expect([...judgeNode(node as Record<string, unknown>, vocabulary)]).toHaveLength(count);
  });
});

describe('descriptions on the built site', () => {
  const node = { '@context': 'https://schema.org', '@type': 'Legislation', '@id': '/normas/x/', name: 'Ley «x»' };
  const write = (...blocks: string[]) =>
    parsePage(
      'normas/x/index.html',
      `<!doctype html><html><head>${blocks.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}</head></html>`,
    );
  const block = (more: object): string => JSON.stringify({ ...node, ...more });
  test.for<[string[], string | undefined, number, string]>([
    [[block({})], undefined, 0, 'sound, as a path'],
    [[block({ '@id': 'https://a.pe/normas/x/' })], 'https://a.pe', 0, 'sound, whole'],
    [[block({})], 'https://a.pe', 1, 'a path where the address of the site is known'],
    [[block({ '@id': '/normas/y/' })], undefined, 2, 'of another page, which is not there'],
    [[block({ isPartOf: { '@id': '/normas/z/' } })], undefined, 1, 'leads nowhere'],
    [[block({ '@context': 'http://schema.org/x' })], undefined, 1, 'other words'],
    [[block({ name: '<b>' })], undefined, 1, 'a tag'],
    [['{'], undefined, 1, 'broken'],
    [[block({}), block({})], undefined, 1, 'two'],
  ])('%j at %s: %d (%s)', ([blocks, siteUrl, count]) => {
    const files = new Set(['normas/x/index.html', 'normas/x.jsonld']);
    const read = (): string => block(siteUrl === undefined ? {} : { '@id': `${siteUrl}/normas/x/` });
    expect(checkLinkedData({ pages: [write(...blocks)], files }, siteUrl, read)).toHaveLength(count);
  });
});

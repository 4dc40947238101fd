import { formatTermId } from '#glossary';
import { findIssuer, formatFullName, type Relation } from '#norms';
import { formatWorkIri } from './iri.ts';
import { isSure } from './known-day.ts';
import type { AknSource } from './source.ts';
import { writeXml } from './xml.ts';

/** Who makes these files, as their metadata names it. */
export const ourselves = '#org_norma-circular';

/** What one norm does to another's text; recalled facts are none. */
function isSureChange({ kind, confidence }: Relation): boolean {
  return isSure(confidence) && (kind === 'amends' || kind === 'repeals' || kind === 'replaces');
}

/** Norms that change this one or are changed by it, once each. */
function writeChanges(name: 'activeRef' | 'passiveRef', ids: readonly string[], { findNorm }: AknSource): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const norm = findNorm(id);
    return norm ? [writeXml(name, { eId: `${name}_${id}`, href: formatWorkIri(norm), showAs: id })] : [];
  });
}

/** Each term once, called as it is defined first. */
function listTerms({ definitions }: AknSource): string[] {
  const byId = new Map(definitions.toReversed().map(({ term }) => [formatTermId(term), term]));
  return [...byId]
    .toReversed()
    .map(([id, term]) => writeXml('TLCTerm', { eId: `term_${id}`, href: `/akn/ontology/term/pe/${id}`, showAs: term }));
}

/** Everything the metadata and the text name: bodies, roles, norms, defined words. */
export function writeReferences(source: AknSource): string {
  const { record, inverse } = source;
  const active = record.relations.filter(isSureChange).map(({ target }) => target);
  const passive = inverse.filter(({ relation }) => isSureChange(relation)).map(({ from }) => from);
  const by = record.status.flatMap((status) => status.by ?? []);
  const organization = (id: string, showAs: string): string =>
    writeXml('TLCOrganization', { eId: `org_${id}`, href: `/akn/ontology/organization/pe/${id}`, showAs });
  const role = (id: string, showAs: string): string =>
    writeXml('TLCRole', { eId: `role_${id}`, href: `/akn/ontology/role/pe/${id}`, showAs });
  return writeXml(
    'references',
    { source: ourselves },
    writeXml('original', { eId: 'original', href: formatWorkIri(source), showAs: formatFullName(record) }),
    ...writeChanges('activeRef', active, source),
    ...writeChanges('passiveRef', [...passive, ...by], source),
    organization('norma-circular', 'Norma Circular'),
    organization(record.issuer, findIssuer(record.issuer).name),
    role('issuer', 'Emisor'),
    role('editor', 'Editor'),
    ...listTerms(source),
  );
}

import { describeExpansion } from './expansion-words.ts';
import { listEntities } from './list-entities.ts';
import { formatEntityPath } from './registry/index.ts';

/** A page about an entity, to be found. */
export interface EntityPage {
  url: string;
  title: string;
  text: string;
  keywords: readonly string[];
}

/** Pages of the entities and of their list, by letters and full names; those of the roadmap are found as pages of that plan. */
export function listEntityPages(): EntityPage[] {
  const pages = listEntities()
    .filter(({ roadmap }) => !roadmap)
    .map((entity) => {
      const expansion = describeExpansion(entity.expansion);
      const full = expansion && expansion.basis !== '' ? [expansion.text] : [];
      return {
        url: formatEntityPath(entity.id),
        title: [entity.label, ...full].join(', '),
        // Names of plans would bring it before the plan where somebody asks for that.
        text: entity.issuer ? entity.kind : entity.label,
        keywords: [entity.label, ...full, ...entity.otherNames],
      };
    });
  const list = {
    url: '/entidades/',
    title: 'Entidades: quién es quién en las normas y los planes',
    text: 'Qué normas dictó cada entidad, qué le toca en cada plan y qué significan sus siglas.',
    keywords: ['siglas', 'entidades', 'instituciones', 'ministerios', 'quién es'],
  };
  return [list, ...pages];
}

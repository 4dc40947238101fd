import { sortByMunicipality } from '#municipalities';
import { listPlans } from '#plans';
import { listProcedures } from '#procedures';
import { listTools } from '#tools';

/** Pages of one kind, as links; they lead on where the search does not. */
export interface SearchDoors {
  title: string;
  links: readonly { url: string; title: string }[];
}

/** What there is besides norms, kind by kind. */
export function listSearchDoors(): SearchDoors[] {
  const listOf = (isCalculator: boolean): SearchDoors['links'] =>
    listTools().filter(({ kind }) => (kind === 'calculadora') === isCalculator);
  const doors: SearchDoors[] = [
    {
      title: 'Trámites, deberes e incentivos',
      links: sortByMunicipality(listProcedures(), ({ municipality }) => municipality).map(({ id, title }) => ({
        url: `/tramites/${id}/`,
        title,
      })),
    },
    { title: 'Calculadoras', links: listOf(true) },
    { title: 'Guías y consultas', links: listOf(false) },
    { title: 'Planes', links: listPlans().map(({ path, name }) => ({ url: path, title: name })) },
  ];
  return doors.filter(({ links }) => links.length > 0);
}

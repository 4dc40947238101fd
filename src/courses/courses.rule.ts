import { listRecords, type ContentRule } from '#catalogue';
import { listProcedures } from '#procedures';
import { listQuizzes } from '#quiz';
import { listTools } from '#tools';
import { checkCourses } from './check-courses.ts';
import { courses } from './courses.content.ts';

/** Courses show what is there. */
export const rule: ContentRule = () => {
  const records = listRecords(courses);
  if (records.length === 0) return [];
  const procedures = listProcedures().map(({ id }) => id);
  const steps = [
    ...procedures.map((id) => `tramite/${id}`),
    ...listTools().flatMap(({ id, page }) => (page ? [`calculadora/${id}`] : [])),
    ...listQuizzes().map(({ id }) => `practicar/${id}`),
  ];
  return checkCourses(records, { steps, procedures });
};

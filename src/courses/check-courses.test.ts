import { expect, it } from 'vitest';
import { checkCourses } from './check-courses.ts';
import type { CourseRecord } from './course.schema.ts';

const course: CourseRecord = {
  id: 'ruta',
  title: 'Ruta',
  lead: 'Ruta.',
  steps: ['tramite/uno', 'practicar/dos'],
  mastery: 70,
};
const known = { steps: ['tramite/uno', 'practicar/dos', 'practicar/tres'], procedures: ['uno'] };

it.each<[reason: string, changes: Partial<CourseRecord>, rules: string[]]>([
  ['sound', {}, []],
  ['a step that is not there', { steps: ['tramite/unos', 'practicar/dos'] }, ['course-unknown-step']],
  ['no questions', { steps: ['tramite/uno', 'tramite/uno'] }, ['course-without-score']],
  ['questions that are not the last', { steps: ['practicar/dos', 'tramite/uno'] }, ['course-without-score']],
  ['two scores', { steps: ['practicar/tres', 'practicar/dos'] }, ['course-without-score']],
  ['the name of a procedure', { id: 'uno' }, ['course-name-taken']],
])('%s', (_, changes, rules) => {
  const written = { value: { ...course, ...changes }, locate: () => ({ file: 'content/courses/ruta.json' }) };
  expect(checkCourses([written], known).map(({ rule }) => rule)).toEqual(rules);
});

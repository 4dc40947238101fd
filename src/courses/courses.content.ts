import { createListReader, defineContent, onceFromContent } from '#catalogue';
import { listProcedures } from '#procedures';
import { CourseSchema } from './course.schema.ts';
import type { Course } from './course.ts';

/** Guided paths as courses. */
export const courses = defineContent({
  name: 'courses',
  pattern: 'content/courses/*.json',
  schema: CourseSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** Guided paths, by file name. */
const listPaths = createListReader(courses);

/** Every course: the guided paths, then the list of each procedure. */
export const listCourses = onceFromContent((): readonly Course[] => [
  ...listPaths(),
  ...listProcedures().map(({ id, title, lead }): Course => ({
    id,
    title,
    lead,
    steps: [`tramite/${id}`],
    mastery: undefined,
  })),
]);

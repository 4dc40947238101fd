/**
 * Courses for classrooms (Moodle and others): a package, SCORM 1.2, for the list of each procedure and for each guided path of `content/courses/`.
 * `sco/` is what runs in the package and talks to the classroom; `pack/` makes the packages out of the built embeds; `join/` makes one of several in the browser, for a workshop. Begin with `course.ts`.
 */
export { describeReport, formatPackagePath, joinVersions, type Course } from './course.ts';
export { buildZip } from './pack/build-zip.ts';
export { courses, listCourses } from './courses.content.ts';

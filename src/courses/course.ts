import { hashText } from '#text';
import type { CourseRecord } from './course.schema.ts';

/** A package for a classroom: what it shows, and what it reports. */
export interface Course extends Omit<CourseRecord, 'mastery'> {
  /** Per cent from which it is passed; undefined where it is completed by ticking everything. */
  mastery: number | undefined;
}

/** Where all courses are. */
const coursesPath = '/cursos/';

/** Address of a package. */
export const formatPackagePath = ({ id }: Pick<Course, 'id'>): `/cursos/${string}.zip` =>
  `${coursesPath}${id}.zip` as const;

/** Most that a package may weigh, in bytes: it is copied by hand and sent over slow lines. */
export const heaviest = 300_000;

/** Version of what a course goes by, from those of its steps; of one step its own. */
export const joinVersions = (versions: readonly string[]): string =>
  versions.length === 1 ? (versions[0] ?? '') : hashText(versions.join(' '));

/** What it tells the classroom, in words. */
export const describeReport = ({ mastery }: Pick<Course, 'mastery'>): string =>
  mastery === undefined
    ? 'Completado cuando todo lo que te toca está marcado.'
    : `Puntaje de 0 a 100 y aprobado desde ${mastery}, según las preguntas del final.`;

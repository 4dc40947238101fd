import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import type { CourseRecord } from './course.schema.ts';

type WrittenCourse = Pick<ContentRecord<CourseRecord>, 'value' | 'locate'>;

/** What courses may name. */
export interface KnownSteps {
  /** Embeds: `tramite/trujillo-carnet`. */
  steps: readonly string[];
  /** Ids of procedures, whose lists are courses of their own. */
  procedures: readonly string[];
}

const isQuiz = (step: string): boolean => step.startsWith('practicar/');

function checkCourse({ value, locate }: WrittenCourse, { steps: known, procedures }: KnownSteps): Issue[] {
  const { id, steps } = value;
  const unknown = steps.flatMap((step, at): Issue[] => {
    if (known.includes(step)) return [];
    const near = findNearest(step, known).map((name) => `«${name}»`);
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija el paso, o quítelo.';
    return [
      {
        rule: 'course-unknown-step',
        place: locate(['steps', at]),
        message: `No hay nada que mostrar en «${step}».`,
        fix,
      },
    ];
  });
  const unscored: Issue = {
    rule: 'course-without-score',
    place: locate(['steps']),
    message: 'Un curso termina en sus preguntas: de ellas sale el puntaje, y solo de unas.',
    fix: 'Deje un solo paso «practicar/…», y al final.',
  };
  const taken: Issue = {
    rule: 'course-name-taken',
    place: locate(['id']),
    message: `«${id}» es el nombre de un trámite, cuya lista ya es un curso.`,
    fix: 'Dele otro nombre, a él y a su archivo.',
  };
  const isScored = steps.filter(isQuiz).length === 1 && isQuiz(steps.at(-1) ?? '');
  return [...unknown, ...(isScored ? [] : [unscored]), ...(procedures.includes(id) ? [taken] : [])];
}

/** Courses show what is there, end with the questions that are scored, and have names of their own. */
export const checkCourses = (courses: readonly WrittenCourse[], known: KnownSteps): Issue[] =>
  courses.flatMap((course) => checkCourse(course, known));

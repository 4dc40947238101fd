/** A course that goes in whole: of which rules all of it is, and of which day. */
export interface ChosenCourse {
  id: string;
  title: string;
  version: string;
  checked: string | undefined;
}

/** What a trainer has chosen, as the page of the workshop says it. */
export interface ChosenTool {
  /** `Sacar o renovar tu carnet en Trujillo`. */
  title: string;
  /** Whole address of its page. */
  address: string;
  /** Changes with what it goes by. */
  version: string;
  /** `21/11/2026`: the day on which that was last compared with its sources; undefined where no record says one. */
  checked: string | undefined;
  /** The course that shows it; undefined where there is none, and a link goes in. */
  course: ChosenCourse | undefined;
}

/** Of which rules it is, and of which day. */
export const describeRules = ({ version, checked }: Pick<ChosenTool, 'version' | 'checked'>): string =>
  `Versión ${version}. ${checked === undefined ? 'Fecha de revisión: no consta.' : `Revisada el ${checked}.`}`;

/** What every package says of itself. */
export const asksNobody = 'El paquete no consulta a nadie: si las reglas cambian, no se entera.';

const isCheckbox = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement;

function readCourse({ course, courseTitle, courseVersion, courseChecked }: DOMStringMap): ChosenCourse | undefined {
  if (course === undefined) return undefined;
  return { id: course, title: courseTitle ?? '', version: courseVersion ?? '', checked: courseChecked };
}

/** What is ticked in a page, in the order of the page, whatever was ticked first. */
export const readChosen = (page: ParentNode): ChosenTool[] =>
  [...page.querySelectorAll('[data-take]:checked')].filter(isCheckbox).map(({ dataset, labels }) => ({
    title: labels?.[0]?.textContent.trim() ?? '',
    address: new URL(dataset['page'] ?? '', location.origin).href,
    version: dataset['version'] ?? '',
    checked: dataset['checked'],
    course: readCourse(dataset),
  }));

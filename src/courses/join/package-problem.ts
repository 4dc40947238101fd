/** A package that did not come whole: its course, in the words of the page. */
export class PackageProblem extends Error {
  readonly course: string;

  constructor(course: string) {
    super(`The package of «${course}» did not come.`);
    this.course = course;
  }
}

/** That a page may be old, by a clock that nobody can vouch for; `day` is that of its review as it is shown. */
export const describeOldPage = (day: string): string =>
  `Revisado el ${day}, hace más de un año según tu equipo: puede haber cambiado.`;

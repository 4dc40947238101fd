/** What the page says of the norms a result rests on: it lies ready in a `<template data-doubt>` for each norm in doubt. */
export function findDoubts(norms: readonly string[]): Node[] {
  return [...document.querySelectorAll<HTMLTemplateElement>('template[data-doubt]')]
    .filter(({ dataset }) => norms.includes(dataset['doubt'] ?? ''))
    .map(({ content }) => content.cloneNode(true));
}

import type { Page } from 'playwright-core';

/** What goes wrong behind the scenes of a page, visit by visit. */
export interface ProblemWatch {
  /** Begins a visit; `pathname` may be answered with an error, for it is what is looked at. Gives the list that will grow. */
  begin: (pathname: string) => string[];
}

/** Hears errors in the console, answers that are errors, and requests to other sites. */
export function watchProblems(page: Page, siteUrl: string): ProblemWatch {
  let problems: string[] = [];
  let ownPath = '';
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(siteUrl)) problems.push(`other origin: ${url}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && pathname !== ownPath) problems.push(`${response.status()}: ${pathname}`);
  });
  return {
    begin: (pathname) => {
      ownPath = pathname;
      return (problems = []);
    },
  };
}

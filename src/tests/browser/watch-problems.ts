import type { Page } from 'playwright-core';

/** What goes wrong behind the scenes of a page, visit by visit. */
export interface ProblemWatch {
  /** Begins a visit to a site; its own address may be answered with an error, for it is what is looked at. Gives the list that will grow. */
  begin: (visited: URL) => string[];
}

/** Hears errors in the console, answers that are errors, and requests to other sites. */
export function watchProblems(page: Page): ProblemWatch {
  let problems: string[] = [];
  let own = new URL('about:blank');
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, host, href } = new URL(request.url());
    if (/^(?:https?|wss?):/.test(protocol) && host !== own.host) problems.push(`other origin: ${href}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && pathname !== own.pathname) problems.push(`${response.status()}: ${pathname}`);
  });
  return {
    begin: (visited) => {
      own = visited;
      return (problems = []);
    },
  };
}

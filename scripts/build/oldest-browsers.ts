/**
 * First browsers that are written for, all of 2022: they know the layers of styles and what scripts here ask of lists. Style that is newer
 * (nesting) is compiled for them; scripts are not, which would make each class longer, but are refused where they ask for more. Who raises
 * these raises the year of the language in `scripts/site-rules/old-browsers.ts`, too.
 */
export const oldestBrowsers = { chrome: 99, firefox: 104, safari: 15.4 } as const;

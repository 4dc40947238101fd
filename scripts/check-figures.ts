/** Says which figures of the page of promises are no longer those of the run that has just ended. */
import { listRecords } from '#catalogue';
import { figures } from '#trust';
import { compareFigures } from './figures/compare-figures.ts';
import { readKeptFigures } from './figures/keep-figure.ts';
import { printIssues } from './gate/print-issues.ts';

const written = listRecords(figures).map(({ value, locate }) => ({ value, place: locate(['value']) }));
process.exitCode = printIssues(compareFigures(written, readKeptFigures())) > 0 ? 1 : 0;

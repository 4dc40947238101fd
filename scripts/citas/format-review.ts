import { describeQuotation, listCounts, type Review } from '#review';

/** Nothing of a text may steer the terminal. */
const clean = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, '');

const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

/** A review as a table for reading: what is cited, its mark, and what to know of it. */
export function formatReview(file: string, review: Review): string {
  const rows = review.citations.map(({ text, says, why, successors, near, quotations }, at) => {
    const links = [...successors, ...near].map(({ name }) => name);
    const notes = [why, links.length > 0 ? `→ ${links.join('; ')}` : '', ...quotations.map(describeQuotation)];
    return `${String(at + 1).padStart(4)}  ${fit(clean(text), 58)}  ${fit(says, 32)}  ${clean(notes.filter(Boolean).join(' '))}`.trimEnd();
  });
  const counts = listCounts(review).map(({ name, count }) => `${String(count).padStart(4)}  ${name}`);
  return [`\n${clean(file)}`, ...rows, '', ...(counts.length > 0 ? counts : ['Ninguna cita.'])].join('\n');
}

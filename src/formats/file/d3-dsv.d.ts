/** The part of d3-dsv that reads rows; the package brings no types. */
declare module 'd3-dsv' {
  export function dsvFormat(delimiter: string): { parseRows: (text: string) => string[][] };
}

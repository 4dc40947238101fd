/** A share with one decimal, never rounded up to a better figure: 0.9999 → `99.9 %`. */
export function formatShare(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

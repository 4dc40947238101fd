/** Hands out eIds and keeps repeated ones apart with a counter: `…__point_a`, `…__point_a_2`. */
export function createEIdRegister(): { allocate: (wanted: string) => { eId: string; repeated: boolean } } {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return {
    allocate(wanted) {
      let count = counts.get(wanted) ?? 1;
      let eId = wanted;
      while (used.has(eId)) {
        count += 1;
        eId = `${wanted}_${String(count)}`;
      }
      counts.set(wanted, count);
      used.add(eId);
      return { eId, repeated: eId !== wanted };
    },
  };
}

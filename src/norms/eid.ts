/** Hands out eIds and keeps repeated ones apart with a counter: `…__point_a`, `…__point_a_2`. */
export function createEIdRegister(): { allocate(eId: string): { eId: string; repeated: boolean } } {
  const used = new Set<string>();
  return {
    allocate(wanted) {
      let eId = wanted;
      for (let count = 2; used.has(eId); count += 1) eId = `${wanted}_${count}`;
      used.add(eId);
      return { eId, repeated: eId !== wanted };
    },
  };
}

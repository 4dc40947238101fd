import type { AttackChoice, AttackWay } from './attack-page.ts';

/** Everything. */
export const chooseAll: AttackChoice = (ways) => [...ways.keys()];

/** All that is tried by these ways. */
export const chooseWays =
  (...chosen: AttackWay[]): AttackChoice =>
  (ways) =>
    [...ways.keys()].filter((at) => ways.some((way, place) => place === at && chosen.includes(way)));

/** Everything, but of each of these ways every second attempt: what one way leaves the other takes, and the next page the other way round. */
export const chooseTurns =
  (halved: readonly AttackWay[], page: number): AttackChoice =>
  (ways) =>
    [...ways.entries()].flatMap(([at, way]) => {
      const isTurn = (at - ways.indexOf(way) + halved.indexOf(way) + page) % 2 === 0;
      return isTurn || !halved.includes(way) ? [at] : [];
    });

/** What each of these chooses, once. */
export const chooseBoth =
  (one: AttackChoice, other: AttackChoice): AttackChoice =>
  (ways) => [...new Set([...one(ways), ...other(ways)])];

/** So many of all, spread evenly over the ways; another page begins elsewhere, so that over all pages everything has its turn. */
export const chooseHandful =
  (count: number, page: number): AttackChoice =>
  (ways) =>
    Array.from({ length: count }, (_, turn) => (page * 37 + Math.floor((turn * ways.length) / count)) % ways.length);

import { encodePayload, type Payload } from './payloads/payload.ts';

/** A question of a page: what its address calls it, and an answer that is sound. */
export interface Question {
  name: string;
  /** One of its choices, or something that a reader would write. */
  sound: string;
  /** Whoever answers writes what they like. */
  isFree: boolean;
}

/** An address that is tried: what is in it, and its query. */
export interface HostileAnswers {
  why: string;
  query: string;
  /** Everything that it says, to be told from what the page says by itself. */
  said: string;
}

/** More than these in one address could make it longer than browsers take. */
const mostNames = 16;

const join = (
  pairs: readonly (readonly [name: string, payload: Payload])[],
  more: readonly string[],
): HostileAnswers => ({
  why: pairs.map(([name, { why }]) => `${name} ← ${why}`).join('; '),
  query: [...pairs.map(([name, payload]) => `${name}=${encodePayload(payload)}`), ...more].join('&'),
  said: pairs.map(([, { value }]) => value).join(' '),
});

/** As many addresses as it takes for each payload to stand in one, under one of the names; `first` says which name begins. */
export function spreadPayloads(names: readonly string[], payloads: readonly Payload[], first = 0): HostileAnswers[] {
  const size = Math.min(names.length, mostNames);
  const count = Math.ceil(payloads.length / size);
  return Array.from({ length: count }, (_, turn) => {
    const own = payloads.filter((_, at) => at % count === turn);
    return join(
      own.map((payload, at) => [names[(first + turn + at) % names.length] ?? '', payload] as const),
      [],
    );
  });
}

/** An address in which one free question has a payload, and all others a sound answer: it gets farther than one that is wrong all over. */
export function answerOne(questions: readonly Question[], payload: Payload, turn: number): HostileAnswers | undefined {
  const free = questions.filter(({ isFree }) => isFree);
  const asked = free[turn % free.length];
  if (!asked) return undefined;
  const others = questions.filter(({ name }) => name !== asked.name).slice(0, mostNames);
  return join(
    [[asked.name, payload]],
    others.map(({ name, sound }) => `${name}=${encodeURIComponent(sound)}`),
  );
}

/** What is written into the fields: a payload where anything can be written, in all of them or in one, and sound answers elsewhere. */
export function writeAnswers(questions: readonly Question[], { value }: Payload, turn: number): Record<string, string> {
  const free = questions.filter(({ isFree }) => isFree);
  const isHit = ({ name }: Question): boolean => turn % 2 === 0 || name === free[turn % free.length]?.name;
  const hit = free.length > mostNames ? free.slice(turn % free.length).slice(0, mostNames) : free;
  return Object.fromEntries(
    questions.flatMap((question) => {
      if (question.isFree && !hit.includes(question)) return [];
      return [[question.name, question.isFree && isHit(question) ? value : question.sound]];
    }),
  );
}

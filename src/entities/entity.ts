import type { Issuer } from '#norms';
import type { RoadmapEntity, ReportActor } from '#plans';
import type { EntityRow, Expansion } from './registry/index.ts';

/** A body, with all that names it. */
export interface Entity extends Pick<EntityRow, 'organs' | 'partOf' | 'said'> {
  /** Its address: `minam`. */
  id: string;
  /** As it is called at the head of its page: `MINAM`, `Congreso de la República`. */
  label: string;
  /** What the letters stand for; `no es sigla` where the label is its name. */
  expansion: Expansion;
  /** Other letters and spellings that stand for it, the label left out. */
  otherNames: readonly string[];
  /** What kind of body it is, in words. */
  kind: string;
  /** What it is to the registry of issuers and to each plan; absent where the place does not name it. */
  issuer?: Issuer;
  roadmap?: RoadmapEntity;
  actor?: ReportActor;
  /** Members of the technical group of the strategy that stand for it, as printed. */
  members: readonly string[];
  /** Why its parts are one, with how sure it is; the first is not told. */
  parts: EntityRow['parts'];
  changed: NonNullable<EntityRow['changed']>;
}

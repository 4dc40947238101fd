/** What can be picked for a workshop. */
export interface WorkshopItem {
  /** Its answer in the address: `tramite/trujillo-carnet`. */
  id: string;
  title: string;
  page: string;
  /** Changes with what it goes by. */
  version: string;
  /** `21/11/2026`: the day on which that was last compared with its sources; undefined where no record says one. */
  checked: string | undefined;
  /** The course that shows it, which a package takes in whole. */
  course?: { id: string; title: string; version: string; checked: string | undefined } | undefined;
}

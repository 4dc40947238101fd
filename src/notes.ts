import type { RenderNotes } from '#library';

/** Notes of other rooms beside the provisions of a norm; observations join here. */
export function loadNoteRenderer(_norm: string): RenderNotes {
  return () => '';
}

import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';
import { tellDuties } from './duties.ts';
import { tellScreen } from './finder-screen.ts';

interface Asked {
  pantalla?: string | number | undefined;
  entidad?: string | number | undefined;
  anio?: string | number | undefined;
}

/** What falls to somebody: to a person by the finder, to an entity by the plans. */
export function tellWhatIsDue({ pantalla, entidad, anio }: Asked, { link, today }: Knowledge): Told {
  const isPlan = entidad !== undefined || anio !== undefined;
  if (isPlan && pantalla !== undefined) {
    return {
      problems: ['Escribe «pantalla» (una persona), o «entidad» y «anio» (los planes): las dos cosas a la vez no.'],
    };
  }
  return isPlan ? tellDuties({ entidad, anio }, today) : tellScreen(pantalla, link);
}

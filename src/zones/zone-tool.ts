import { ToolForm } from '#forms';
import { answerZone } from './answer-zone.ts';
import type { ZoneParameters } from './zone-parameters.ts';

/** Finds the zone of a place by its name. */
class ZoneTool extends ToolForm<ZoneParameters> {
  protected answer = answerZone;
}

customElements.define('zone-tool', ZoneTool);

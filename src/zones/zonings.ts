import cusco from '../../content/zones/da-002-2016-mpc.json' with { type: 'json' };
import trujillo from '../../content/zones/om-011-2012-mpt.json' with { type: 'json' };
import { ZoningSchema, type Zoning } from './zone.schema.ts';

/** Zones of Trujillo. Source: content/zones/om-011-2012-mpt.json. */
export const trujilloZoning: Zoning = ZoningSchema.parse(trujillo);

/** What Cusco leaves to its districts. Source: content/zones/da-002-2016-mpc.json. */
export const cuscoZoning: Zoning = ZoningSchema.parse(cusco);

import { readBuiltSite } from './built-site/read-built-site.ts';
import { PageScales } from './built-site/weigh-page.ts';
const site = await readBuiltSite('dist');
const scales = new PageScales(site);
for (const page of site.pages.filter(({path})=>path.startsWith('/formularios/')||path==='/tramites/trujillo-autorizacion/')) { const w = scales.weigh(page); console.log(page.path, w.html, w.css, w.js, w.html+w.css+w.js); }

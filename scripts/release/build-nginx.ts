import {
  cacheValues,
  commonHeaders,
  formatServedPolicy,
  mediaTypes,
  pathClasses,
  shareValues,
  transportSecurity,
  type PathClass,
} from '#serving';

/** Where nginx finds the site, and where it listens. */
export interface NginxPlace {
  /** Folder of the site, from the root of the machine. */
  root: string;
  port: number;
  /** Folder where it writes what it needs while it runs. */
  temp: string;
}

const quote = (value: string): string => `"${value}"`;

/** A variable that depends on another one. */
function buildMap(from: string, to: string, rows: readonly (readonly [key: string, value: string])[]): string {
  return [`map ${from} ${to} {`, ...rows.map(([key, value]) => `    ${key} ${quote(value)};`), '}'].join('\n');
}

/** One value for each class of addresses. */
const mapClasses = (to: string, read: (pathClass: PathClass) => string): string =>
  buildMap(
    '$norma_class',
    to,
    pathClasses.map((pathClass) => [pathClass.name, read(pathClass)] as const),
  );

/** The class of an address, then what is said of each; an empty value is not sent. */
function buildMaps(): string {
  const last = pathClasses.at(-1)?.name ?? '';
  return [
    buildMap('$uri', '$norma_class', [
      ['default', last],
      ...pathClasses.map(({ name, addresses }) => [quote(`~${addresses}`), name] as const),
    ]),
    mapClasses('$norma_policy', formatServedPolicy),
    mapClasses('$norma_cache', ({ caching }) => cacheValues[caching]),
    mapClasses('$norma_share', ({ shared }) => (shared ? shareValues.shared : shareValues.own)),
    mapClasses('$norma_open', ({ open }) => (open ? '*' : '')),
    buildMap('"$scheme $http_x_forwarded_proto"', '$norma_transport', [
      ['default', ''],
      ['~https', transportSecurity.value],
    ]),
    buildMap('$status', '$norma_allow', [
      ['default', ''],
      ['405', 'GET, HEAD'],
    ]),
  ].join('\n');
}

/** Each header once, at the server: nginx forgets them all in a location that adds one of its own. */
function buildHeaderLines(): string {
  const headers = {
    ...Object.fromEntries(Object.entries(commonHeaders).map(([name, value]) => [name, quote(value)])),
    'Content-Security-Policy': '$norma_policy',
    'Cache-Control': '$norma_cache',
    'Cross-Origin-Resource-Policy': '$norma_share',
    'Access-Control-Allow-Origin': '$norma_open',
    [transportSecurity.name]: '$norma_transport',
    Allow: '$norma_allow',
  };
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} ${value} always;`)
    .join('\n');
}

function buildTypes(): string {
  const lines = Object.entries(mediaTypes).map(([ending, type]) => `        ${quote(type)} ${ending};`);
  return ['    types {', ...lines, '    }'].join('\n');
}

const buildRedirects = (redirects: ReadonlyMap<string, string>): string =>
  [...redirects].map(([from, to]) => `    location = ${from} { return 301 ${to}$is_args$args; }`).join('\n');

/** The site as a virtual host, for `/etc/nginx/conf.d/`. */
export function buildNginxSite({ root, port }: NginxPlace, redirects: ReadonlyMap<string, string>): string {
  return `# Norma Circular. Lo escribe «npm run release»: no lo edites, salvo «listen», «server_name» y «root».

${buildMaps()}

server {
    # Detrás de quien ponga el certificado, o con «listen 443 ssl» y el tuyo.
    listen ${port};
    server_name _;
    root ${quote(root)};
    index index.html;

    # No se guarda quién leyó qué: las direcciones llevan lo que se buscó.
    access_log off;
    server_tokens off;
    absolute_redirect off;

    # Los textos están comprimidos de antes. Sin el módulo (en Debian, libnginx-mod-http-brotli-static) quita «brotli_static».
    gzip off;
    gzip_static on;
    brotli_static on;
    gzip_vary on;

${buildTypes()}
    default_type application/octet-stream;

${buildHeaderLines()}

    # Aquí solo se lee.
    if ($request_method !~ "^(?:GET|HEAD)$") { return 405 ""; }

    error_page 400 /404.html;
    error_page 403 404 =404 /404.html;
    location = /404.html { internal; }
    location ~ "/\\.(?!well-known/)" { return 404; }
    location ~ "^/_(?:headers|redirects)$" { return 404; }
    location ~ "\\.(?:br|gz)$" { return 404; }

    # Direcciones que cambiaron.
${buildRedirects(redirects)}
}
`;
}

/** All of nginx, for a machine or a container that serves nothing else, also without being root. */
export function buildNginxMain(site: string, { temp }: NginxPlace): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# Norma Circular: nginx entero, para quien no sirve nada más. Lo escribe «npm run release».
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid ${temp}/norma-circular-nginx.pid;
error_log stderr error;
events { worker_connections 1024; }
http {
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 30s;
${folders.map((name) => `    ${name}_temp_path ${temp}/norma-circular-${name};`).join('\n')}
    include ${site};
}
`;
}

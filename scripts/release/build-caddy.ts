import {
  buildHeaders,
  cacheValues,
  commonHeaders,
  findPathClass,
  formatServedPolicy,
  isWorthPacking,
  mediaTypes,
  pathClasses,
  shareValues,
  transportSecurity,
} from '#serving';

const quote = (value: string): string => `"${value}"`;

/** What differs from class to class, each a placeholder of Caddy's. */
const outputs = ['{norma_policy}', '{norma_cache}', '{norma_share}'];

/** The first class that fits an address gives the values; a regular expression stands between backquotes as it is. */
function buildClassMap(): string {
  const lines = pathClasses.map((pathClass) => {
    const { addresses, caching, shared } = pathClass;
    const values = [formatServedPolicy(pathClass), cacheValues[caching], shared ? shareValues.shared : shareValues.own];
    return `\t\t\`~${addresses}\` ${values.map(quote).join(' ')}`;
  });
  return [`\tmap {path} ${outputs.join(' ')} {`, ...lines, '\t}'].join('\n');
}

/** Types as we say them: Caddy's own depend on the machine. */
function buildTypeLines(): string {
  const endings = Map.groupBy(Object.keys(mediaTypes), (ending) => mediaTypes[ending] ?? '');
  return [...endings]
    .map(([type, names], index) => {
      const page = names.includes('html') ? '/$|' : '';
      return [
        `\t@type_${index} path_regexp \`(?:${page}\\.(?:${names.join('|')})$)\``,
        `\theader @type_${index} Content-Type ${quote(type)}`,
      ].join('\n');
    })
    .join('\n');
}

/** Endings of texts, of which there are several packings. */
const packedEndings = (): string[] => Object.keys(mediaTypes).filter((ending) => isWorthPacking(`x.${ending}`));

function buildOpenLines(): string {
  const open = pathClasses.filter((pathClass) => pathClass.open).map(({ addresses }) => addresses);
  return [
    `\t@open path_regexp \`${open.map((addresses) => `(?:${addresses})`).join('|')}\``,
    '\theader @open Access-Control-Allow-Origin "*"',
  ].join('\n');
}

/** Headers as lines of a block. */
const buildLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `\t\t${name} ${/^\{\w+\}$/.test(value) ? value : quote(value)}`)
    .join('\n');

/** What is refused, and where addresses that have moved lead. */
function buildGate(redirects: ReadonlyMap<string, string>): string {
  const moved = [...redirects].map(([from, to]) => `\tredir ${from} ${to}{norma_query} 301`).join('\n');
  return `	# Aquí solo se lee.
	@write not method GET HEAD
	error @write 405

	# Lo escondido, y un nombre más largo que los de un disco.
	@hidden {
		path_regexp \`/\\.|^/_(?:headers|redirects)$|\\.(?:br|gz)$|^/404\\.html$|[^/]{256}\`
		not path /.well-known/*
	}
	error @hidden 404
	# Separadores escapados, que el disco leería de otro modo, y dos barras, que llevarían a otro sitio.
	@odd expression \`{http.request.orig_uri}.matches("^//|^[^?]*%(?:2[fF]|5[cC]|00)")\`
	error @odd 404

	# Direcciones que cambiaron.
	map {query} {norma_query} {
		"" ""
		default "?{query}"
	}
${moved}
	# Una página sin su última barra.
	@slashless {
		not path */
		expression \`!{http.request.orig_uri}.startsWith("//")\`
		file {
			try_files {path}/index.html
		}
	}
	redir @slashless {path}/{norma_query} 301`;
}

/** What is said of what is there. */
function buildAnswers(): string {
  const [policy = '', cache = '', share = ''] = outputs;
  const said = {
    ...commonHeaders,
    'Content-Security-Policy': policy,
    'Cache-Control': cache,
    'Cross-Origin-Resource-Policy': share,
  };
  return `${buildClassMap()}
	header {
${buildLines(said)}
		-Server
	}
${buildOpenLines()}
	@encrypted expression \`{http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"\`
	header @encrypted ${transportSecurity.name} ${quote(transportSecurity.value)}
${buildTypeLines()}
	@packed path_regexp \`(?:/|\\.(?:${packedEndings().join('|')}))$\`
	header @packed {
		Vary Accept-Encoding
		defer
	}

	file_server {
		precompressed br gzip
	}`;
}

/** What is said of what is not there: our page of errors, with what goes with it. */
const buildErrors = (): string => `	handle_errors {
		rewrite * /404.html
		header {
${buildLines(buildHeaders(findPathClass('/404.html'), '404.html'))}
		-Access-Control-Allow-Origin
		-Server
		}
		header {
			Vary Accept-Encoding
			defer
		}
		@method expression \`{err.status_code} == 405\`
		header @method Allow "GET, HEAD"
		respond @method 405
		file_server {
			precompressed br gzip
		}
	}`;

/** Configuration of Caddy; where it listens and where the site lies are taken from its surroundings. */
export function buildCaddyfile(root: string, redirects: ReadonlyMap<string, string>): string {
  return `# Norma Circular. Lo escribe «npm run release»: no lo edites.
# SITE_ADDRESS=normas.ejemplo.pe caddy run --config Caddyfile   pide su certificado y atiende en los puertos 80 y 443;
# sin SITE_ADDRESS atiende sin cifrar en el puerto 8080, detrás de quien ponga el certificado.
{
	admin off
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:${root}}

${buildGate(redirects)}

${buildAnswers()}

	# Lo que no está: nuestra página de errores, con lo que se dice de ella.
${buildErrors()}
}
`;
}

/** A container of the same Debian packages that the tests start; it runs without being root. */
export const buildContainerfile = (
  root: string,
): string => `# Norma Circular. Lo escribe «npm run release»: no lo edites.
#   podman build -t norma-circular . && podman run --read-only --tmpfs /tmp -p 8080:8080 norma-circular
FROM docker.io/library/debian:12-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/*
COPY nginx/nginx.conf nginx/norma-circular.conf /etc/norma-circular/
COPY site ${root}
USER www-data
EXPOSE 8080
CMD ["nginx", "-c", "/etc/norma-circular/nginx.conf", "-g", "daemon off;"]
`;

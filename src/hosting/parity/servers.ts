import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { listen, portOf } from '../listen.ts'
import { createSiteHandler } from '../static-server.ts'
import { environment, freePort, loopback, makeWorkFolder, run, type Running, type Site } from './running.ts'

const shipped = (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), 'utf8')

/** Removes the # before the lines that a file shows for a site under a sub-path. */
const withLines = (text: string, pattern: RegExp): string => text.replace(pattern, '$1')

export async function startOurs(site: Site): Promise<Running> {
  const server = createServer(createSiteHandler(site))
  await listen(server, 0, loopback)
  const stop = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://${loopback}:${portOf(server)}`, stop }
}

/** The folder of nginx's own configuration, where its list of file types is. */
function nginxFolder(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { env: environment, encoding: 'utf8' })
  return dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf')
}

const nginxFrame = (folder: string): string => `
daemon off;
pid ${folder}/pid;
error_log stderr;
events { }
http {
  include ${join(nginxFolder(), 'mime.types')};
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}`

export async function startNginx({ dir, base }: Site): Promise<Running> {
  const [folder, port, text] = [await makeWorkFolder(), await freePort(), await shipped('nginx.conf')]
  const atPort = text.replace(/listen 80;.*/, `listen ${loopback}:${port};`).replace(/root \/srv\/manual;.*/, `root ${dir};`)
  await writeFile(join(folder, 'site.conf'), base === '/' ? atPort : withLines(atPort, /# (location = \/manual |rewrite )/g))
  await writeFile(join(folder, 'nginx.conf'), nginxFrame(folder))
  return run('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], port, folder)
}

export async function startCaddy({ dir, base }: Site): Promise<Running> {
  const [folder, port, text] = [await makeWorkFolder(), await freePort(), await shipped('Caddyfile')]
  const atPort = text
    .replace(/\/srv\/manual # .*/, dir)
    .replace('manual.example.org {', `http://${loopback}:${port} {\n\tbind ${loopback}`)
  const site = base === '/' ? atPort : withLines(atPort.replace(/\n\timport manual\n\n/, '\n\n'), /# (redir |handle_path |import manual|\})/g)
  await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
  return run('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], port, folder)
}

import { spawn } from 'node:child_process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, it } from 'vitest';

const server = { command: process.execPath, args: ['scripts/mcp.ts'] };

it('answers «¿qué papeles pide el carnet en Trujillo y cuánto cuesta este año?» from our data alone', async () => {
  const client = new Client({ name: 'prueba', version: '1' });
  await client.connect(new StdioClientTransport({ ...server, stderr: 'inherit' }));
  const { tools } = await client.listTools();
  expect(tools.length).toBeGreaterThanOrEqual(7);
  const told = await client.callTool({ name: 'requisitos', arguments: { tramite: 'carnet en Trujillo' } });
  await client.close();
  const [{ text = '' } = {}] = told.content as { text?: string }[];
  const words = text.replaceAll('\u00a0', ' ');
  for (const said of [
    'DNI vigente. Copia simple',
    'Una foto tamaño carnet',
    'Constancia del curso. Copia simple (Solo si es tu primer carnet)',
    'Cartilla de vacunas: tétanos y hepatitis B',
    'Recibo de pago',
    'Pago: S/ 15.40 en 2026, el 0.28 % de la UIT de 2026 (S/ 5,500.00, DS N° 301-2025-EF)',
    'No sabemos si esta norma sigue vigente. Es de 2012.',
    'OM N° 011-2012-MPT, artículo 33, numeral 33.2, literal e',
  ]) {
    expect(words).toContain(said);
  }
});

it('writes nothing but the protocol, whatever it is sent', async () => {
  const child = spawn(server.command, server.args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let written = '';
  child.stdout.on('data', (part: Buffer) => (written += part.toString()));
  const send = (message: string): unknown => child.stdin.write(`${message}\n`);
  const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } };
  send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello }));
  send('esto no es JSON');
  send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
  const params = { name: 'que_toca', arguments: {} };
  send(JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params }));
  await expect.poll(() => written, { timeout: 120_000 }).toContain('"id":2');
  child.kill();
  const lines = written.trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { jsonrpc: string }).jsonrpc)).toEqual(lines.map(() => '2.0'));
});

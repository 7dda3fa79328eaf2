import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles, readProjectFile } from './layout/project-files.js';

const dockerfile = readProjectFile('Dockerfile').replace(/^#.*\n/gmu, '');
const compose = readProjectFile('compose.yaml');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readProjectFile('package.json')));

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the image', () => {
  it('is built by the commands of the tests alone', () => {
    expect(matches(dockerfile, /\bnpm run ([\w:-]+)/gu)).toEqual(['build']);
    expect(scripts['test']).toContain('npm run build');
    expect(matches(dockerfile, /\bnpm (?!run)(\w+)/gu)).toEqual(['ci', 'ci']);
    expect(dockerfile.replace('http://127.0.0.1:', '')).not.toMatch(/https?:|registry/u);
  });

  it('starts programs that the build makes, as does what the README says of it', () => {
    const sources = listFiles('server');
    const programs = matches(`${dockerfile}\n${readProjectFile('README.md')}`, /dist\/(server\/[\w/-]+)\.js/gu);
    programs.push(...matches(dockerfile, /CMD \["node", "dist\/(server\/[\w/-]+)\.js"\]/gu));
    expect(programs).toContain('server/main');
    expect(programs.filter((program) => !sources.includes(`${program}.ts`))).toEqual([]);
  });

  it('is made of what is let in by name, and takes no data or secret', () => {
    const lines = readProjectFile('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const admitted = lines.slice(1).map((line) => line.replace(/^!/u, ''));
    expect(lines[0]).toBe('*');
    expect(lines.slice(1).every((line) => line.startsWith('!'))).toBe(true);
    expect(admitted).toEqual(expect.arrayContaining(['bot', 'ingestion', 'knowledge', 'server', 'package-lock.json']));
    for (const kept of ['.env', 'data', 'node_modules', 'dist', '.git']) expect(admitted).not.toContain(kept);
    for (const copied of matches(dockerfile, /^COPY (?!--from)(.+) \S+$/gmu).flatMap((names) => names.split(' ')))
      expect(['.', ...admitted]).toContain(copied);
  });

  it('runs for an ordinary user over a file system that is only read', () => {
    const [final = ''] = dockerfile.split(/^FROM /mu).slice(-1);
    expect(final).toMatch(/^USER node$/mu);
    expect(final).toMatch(/^HEALTHCHECK .*\n.*\/health\/live/mu);
    for (const line of ['read_only: true', 'no-new-privileges:true', 'cap_drop:\n      - ALL', 'data:/data', '/tmp:'])
      expect(compose).toContain(line);
    expect(compose).not.toMatch(/privileged:|cap_add:|network_mode:/u);
  });
});

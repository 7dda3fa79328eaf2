import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt, runProgram as run, startService, type RunningService } from './running-service.js';

const ask = async (address: string, text: string) => {
  const response = await fetch(`${address}api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ conversationId: 'launch', text }),
  });
  return { status: response.status, answer: await response.json() };
};

describe.skipIf(!isBuilt && !process.env['CI'])(
  'the started program (needs "npm run build")',
  { timeout: 120_000 },
  () => {
    let folder: string;
    let dataDir: string;
    let environment: Record<string, string>;
    let server: RunningService;
    let address: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'launch-test-'));
      dataDir = join(folder, 'data');
      environment = { DATA_DIR: dataDir, PORT: '0' };
      server = await startService(environment);
      address = server.address;
    }, 120_000);

    afterAll(async () => {
      server.child.kill('SIGKILL');
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    });

    it('prints in Vietnamese where to chat and three questions that it answers', async () => {
      const questions = Array.from(server.output().matchAll(/^ {2}- (.+)$/gm), (match) => match[1] ?? '');
      expect(questions).toHaveLength(3);
      expect(server.output()).toContain('Telegram: tắt (chưa đặt TELEGRAM_BOT_TOKEN)');
      for (const question of questions) {
        const { status, answer } = await ask(address, question);
        expect(status).toBe(200);
        expect(answer).toMatchObject({
          kind: 'answer',
          citations: expect.arrayContaining([expect.objectContaining({ quote: expect.any(String) })]),
        });
      }
    });

    it('names the port when another program has it', async () => {
      const holder = createServer().listen(0, '127.0.0.1');
      await once(holder, 'listening');
      const bound = holder.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      const second = run('main.js', [], { ...environment, PORT: String(port) });
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain(`Cannot listen on port ${port}`);
      holder.close();
    });

    it('names a bad variable and ends with code 1', async () => {
      const bad = run('main.js', [], { ...environment, PORT: 'abc' });
      expect(await bad.ended).toBe(1);
      expect(bad.output()).toContain('PORT is "abc"');
    });

    it('answers from a plan that another process loads, and no longer after its removal', async () => {
      const file = join(folder, 'ke-hoach-thu-2030.md');
      writeFileSync(file, PLAN);
      const ingest = run('cli/ingest.js', [file], environment);
      expect(await ingest.ended, ingest.output()).toBe(0);
      expect(ingest.output()).toContain('ke-hoach-thu-2030');
      const question = 'Đơn vị nào chủ trì nhiệm vụ nuôi ong trên sân thượng trụ sở?';
      await until(async () => JSON.stringify((await ask(address, question)).answer).includes('Sở Thú y'));
      const removal = run('cli/ingest.js', ['--remove', 'ke-hoach-thu-2030'], environment);
      expect(await removal.ended, removal.output()).toBe(0);
      await until(async () => !JSON.stringify((await ask(address, question)).answer).includes('Sở Thú y'));
    });

    it('stops in order when it is told to, and starts again with what it had', async () => {
      expect(await server.stop()).toBe(0);
      server = await startService({
        ...environment,
        SAMPLE_PLANS: 'false',
        PUBLIC_URL: 'https://ke-hoach.example.vn',
      });
      address = server.address;
      expect(server.output()).toContain('OPERATOR_NAME chưa đặt');
      expect(server.output()).toContain('https://ke-hoach.example.vn/');
      // The port was any free one: only the service knows it.
      expect(server.output()).toMatch(/Trên máy này: http:\/\/127\.0\.0\.1:[1-9]\d+\/\n/);
      expect(server.output()).toContain('TRUST_PROXY chưa đặt');
      const response = await fetch(`${address}health/ready`);
      expect(response.status).toBe(200);
    });

    it('answers on the terminal, several turns in one conversation', async () => {
      const asked = run('cli/ask.js', ['xin chào', 'cảm ơn', '--today', '2024-03-01', '--officer'], environment);
      expect(await asked.ended, asked.output()).toBe(0);
      expect(asked.output()).toContain('Hỏi: xin chào');
    });

    it.each([
      ['ask.js', []],
      ['ask.js', ['   ']],
      ['ask.js', ['hỏi '.repeat(2000)]],
      ['ask.js', ['--nope', 'a']],
      ['ask.js', ['a', '--today', '2024-02-30']],
      ['ingest.js', []],
      ['ingest.js', ['/khong/co/tep.txt']],
      ['ingest.js', ['--remove', 'khong-co']],
    ])('refuses %s %j with a message and code 1', async (script, args) => {
      const refused = run(`cli/${script}`, args, environment);
      expect(await refused.ended).toBe(1);
      expect(refused.output()).not.toBe('');
      expect(refused.output()).not.toContain('node:internal');
    });
  },
);

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 200) {
    if (await condition()) return;
    await sleep(200);
  }
  expect(await condition()).toBe(true);
}

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH THỬ NGHIỆM

Số: 77/KH-UBND

KẾ HOẠCH
Nuôi ong đô thị tỉnh Thử Nghiệm năm 2030

I. MỤC TIÊU
1. Phấn đấu 45% trụ sở cơ quan có tổ ong.

II. NHIỆM VỤ

PHỤ LỤC 1
DANH MỤC NHIỆM VỤ

| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Nuôi ong trên sân thượng trụ sở | Sở Thú y | Sở Nội vụ | Quý II/2030 |
| 2 | Tập huấn lấy mật | Sở Khí tượng | Sở Thú y | Năm 2030 |
`;

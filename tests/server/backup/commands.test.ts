import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt, runProgram, runToEnd, startService, type RunningService } from '../running-service.js';

const QUESTION = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?';

describe.skipIf(!isBuilt && !process.env['CI'])('backup and restore beside the service (needs "npm run build")', () => {
  let folder: string;
  let environment: Record<string, string>;
  let service: RunningService;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-commands-'));
    environment = { DATA_DIR: join(folder, 'data') };
    service = await startService(environment);
  }, 90_000);

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (): Promise<unknown> => {
    const body = JSON.stringify({ conversationId: `c${Math.random()}`, text: QUESTION });
    const headers = { 'content-type': 'application/json' };
    const answer: unknown = await (await fetch(`${service.address}api/ask`, { method: 'POST', headers, body })).json();
    return answer;
  };
  const until = async (isRight: (answer: unknown) => boolean): Promise<unknown> => {
    for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 200) {
      const answer = await ask();
      if (isRight(answer)) return answer;
      await sleep(200);
    }
    return ask();
  };

  it('says loudly that no key is in the backup, and the running service answers from what is restored', async () => {
    const before = await ask();
    const file = join(folder, 'b.tar.gz');
    const said = await runToEnd('cli/backup.js', [file], environment);
    expect(said).toContain('KHÔNG chứa khoá');
    expect(said).toMatch(/SHA-256: [0-9a-f]{64}/u);
    const listed: unknown = await (await fetch(`${service.address}api/documents`)).json();
    const ids = Array.from(JSON.stringify(listed).matchAll(/"id":"([a-z0-9-]+)"/gu), ([, id = '']) => id);
    await runToEnd(
      'cli/ingest.js',
      ids.flatMap((id) => ['--remove', id]),
      environment,
    );
    expect(await until((answer) => JSON.stringify(answer).includes('"refuse"'))).toMatchObject({ kind: 'refuse' });
    expect(await runToEnd('cli/restore.js', [file], environment)).toContain('Đã khôi phục 5 kế hoạch');
    expect(await until((answer) => JSON.stringify(answer).includes('"answer"'))).toEqual(before);

    const elsewhere = join(folder, 'may-moi');
    const placed = await runToEnd('cli/restore.js', [file], { ...environment, DATA_DIR: elsewhere });
    expect(placed).toMatch(/theo bản sao lưu lúc [\d:]+,? \d{1,2}\/\d{1,2}\/\d+\./u);
    expect(placed).toContain(`chép cả thư mục keys của máy cũ vào ${join(elsewhere, 'keys')}`);
  });

  it.each([
    ['backup.js', []],
    ['backup.js', ['a', 'b']],
    ['restore.js', []],
    ['restore.js', ['--force', 'x']],
    ['restore.js', ['/khong/co']],
  ])('refuses %s %j with a message and code 1', async (script, args) => {
    const refused = runProgram(`cli/${script}`, args, environment);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/^Cannot (back up|restore)/u);
    expect(refused.output()).not.toContain('node:internal');
  });
});

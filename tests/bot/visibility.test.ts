import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn } from '../../server/clock.js';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const INTERNAL = 'yen-bai-cchc-2026.txt';

let folder: string;
let assistant: Assistant;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'visibility-'));
  for (const file of [INTERNAL, 'lao-cai-du-lich-2026.md'])
    await copyFile(path.join(FIXTURES, file), path.join(folder, file));
  assistant = await createAssistant(
    { dataDir: path.join(folder, 'data'), samplePlans: false },
    { clock: clockOn(parseDay('2026-06-15')), logger: createCommandLogger() },
  );
  await assistant.ingestion.ingestPaths([folder], { access: 'public' });
  await assistant.refresh();
});

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (conversationId: string, text: string): Promise<string> =>
  JSON.stringify(await assistant.ask({ conversationId, text, audience: 'officer' }));

describe('a plan that becomes internal', () => {
  it('is named, listed, continued and cited to nobody from outside, also in a conversation that knew it', async () => {
    expect(await ask('old', 'Phường Yên Ninh giao Công an phường làm những việc gì?')).toContain('VNeID');
    await assistant.ingestion.ingestPaths([path.join(folder, INTERNAL)], { access: 'internal' });
    await assistant.refresh();
    for (const text of [
      'xem tiếp',
      'Ai ký kế hoạch này?',
      'còn Phòng Văn hóa - Xã hội?',
      'Chỉ tiêu của tỉnh Cà Mau là bao nhiêu?',
      'Phòng tôi phải làm gì?',
      'Tỷ lệ hồ sơ giải quyết đúng hạn là bao nhiêu?',
      'có những kế hoạch nào',
    ]) {
      for (const conversation of ['old', 'new'])
        expect(await ask(conversation, text)).not.toMatch(/Yên Ninh|Lê Văn Thắng/);
    }
  });

  it('stays internal when its folder is loaded again without a word about access', async () => {
    await assistant.ingestion.ingestPaths([folder], { access: 'keep' });
    await assistant.refresh();
    expect(await ask('again', 'Ai ký kế hoạch cải cách hành chính?')).not.toMatch(/Lê Văn Thắng/);
  });
});

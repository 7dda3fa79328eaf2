import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.js';
import { ENVIRONMENT } from '../../server/environment.js';
import { ServerError } from '../../server/errors.js';
import { readmeRows } from './readme.js';

const messageFor = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ServerError && error.code === 'invalid-configuration') return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the configuration', () => {
  it('needs no variable at all', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataDir: './data',
      samplePlans: true,
      retentionDays: 90,
      publicUrl: null,
      trustProxy: false,
      embeddings: { kind: 'offline' },
      languageModel: { kind: 'none' },
      console: 'off',
    });
    expect(Object.values(config.channels).map((channel) => channel.state)).toEqual(['off', 'off', 'off']);
  });

  it('takes an empty variable as unset and ignores space around a value', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATA_DIR: ' /tmp/x ' })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/tmp/x',
    });
  });

  it('switches a channel on only when it has all its secrets, and names what is missing', () => {
    const { channels } = readConfig({ TELEGRAM_BOT_TOKEN: '1:a', ZALO_OA_APP_ID: '12', ZALO_BOT_TOKEN: 't' });
    expect(channels.telegram).toEqual({ state: 'on', apiRoot: 'https://api.telegram.org' });
    expect(channels.zaloOa).toEqual({
      state: 'off',
      missing: ['ZALO_OA_APP_SECRET', 'ZALO_OA_SECRET_KEY', 'ZALO_OA_REFRESH_TOKEN'],
    });
    expect(channels.zaloBot).toEqual({ state: 'off', missing: ['ZALO_BOT_WEBHOOK_SECRET'] });
  });

  it('reads embeddings and the language model as unions', () => {
    expect(readConfig({ EMBEDDINGS: 'transformers:/models/e5' }).embeddings).toEqual({
      kind: 'transformers',
      folder: '/models/e5',
    });
    expect(
      readConfig({ EMBEDDINGS: 'endpoint:a:b', EMBEDDINGS_BASE_URL: 'http://127.0.0.1:1/v1/' }).embeddings,
    ).toEqual({
      kind: 'endpoint',
      model: 'a:b',
      baseUrl: 'http://127.0.0.1:1/v1',
    });
    expect(readConfig({ LLM_BASE_URL: 'http://127.0.0.1:1/v1', LLM_MODEL: 'm' }).languageModel).toMatchObject({
      kind: 'endpoint',
      model: 'm',
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'tro-ly.example.vn'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SAMPLE_PLANS', 'yes'],
    ['RETENTION_DAYS', '0'],
    ['TRUST_PROXY', 'nginx'],
    ['TRUST_PROXY', '10.0.0.300'],
    ['TRUST_PROXY', '10.0.0.0/40'],
    ['ADDRESS_LIMIT_PER_MINUTE', '0'],
    ['EMBEDDINGS', 'openai'],
    ['WIDGET_ORIGINS', 'https://a.vn, b'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s="%s", naming the variable, its state and the cure', (name, value) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(`${name} is "${value}"`);
    expect(message).toContain('expected');
    expect(message).toContain('leave it unset');
  });

  it('names every bad variable at once', () => {
    const message = messageFor({ PORT: 'x', SAMPLE_PLANS: 'x' });
    expect(message).toContain('PORT');
    expect(message).toContain('SAMPLE_PLANS');
  });

  it('never prints a secret, not even a malformed one', () => {
    expect(messageFor({ DATA_KEY: 'hunter2-hunter2' })).not.toContain('hunter2');
    expect(messageFor({ TELEGRAM_BOT_TOKEN: 'hunter2' })).not.toContain('hunter2');
  });

  it('refuses contradictions', () => {
    expect(messageFor({ LLM_BASE_URL: 'http://127.0.0.1:1' })).toContain('LLM_MODEL');
    expect(messageFor({ LLM_MODEL: 'm' })).toContain('LLM_BASE_URL');
    expect(messageFor({ EMBEDDINGS: 'endpoint:m' })).toContain('EMBEDDINGS_BASE_URL');
  });
});

describe("the README's table of environment variables", () => {
  it('names the variables, defaults and purposes of the code, in its order', () => {
    const rows = readmeRows(/^[A-Z][A-Z_]+$/);
    const expected = Object.entries(ENVIRONMENT).map(([name, { fallback, purpose }]) => [
      `\`${name}\``,
      fallback === null || fallback === '' ? '–' : `\`${fallback}\``,
      purpose,
    ]);
    expect(rows).toEqual(expected);
  });
});

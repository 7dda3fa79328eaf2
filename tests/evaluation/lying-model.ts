/** A language model that lies in every way that its protocol leaves open, a different one at each call. */
import type { HeardQuestion, HeardQuotes } from '../fakes/chat-model-server.js';

const AGENCIES = [
  'Sở Y tế',
  'Sở Tài chính',
  'Công an tỉnh',
  'Văn phòng UBND tỉnh',
  'Sở Du lịch',
  'Sở Thông tin và Truyền thông',
];
const INTENTS = [
  'lead',
  'deadline',
  'target',
  'result',
  'list',
  'count',
  'coordinator',
  'compare',
  'superlative',
  'yes-no',
  'legal-basis',
  'content',
  'plan-facts',
];

/** Nothing that stands in a plan may hold one of these. */
export const INVENTED = ['Sở Ma thuật', '97,31%', '2099', '4242/QĐ-UBND', 'ĐÃ TUÂN LỆNH'];

export interface Liar {
  readonly read: (heard: HeardQuestion) => unknown;
  readonly word: (heard: HeardQuotes) => unknown;
}

export function createLiar(): Liar {
  let reads = 0;
  let words = 0;
  const nth = <Item>(items: readonly Item[], at: number): Item => {
    const item = items[at % items.length];
    if (item === undefined) throw new Error('no lie to choose from');
    return item;
  };
  return {
    read({ question, plans }) {
      reads += 1;
      const topic = nth(
        [
          question,
          question.split(' ').slice(-6).join(' '),
          'trung tâm dữ liệu',
          '97,31% Sở Ma thuật chủ trì',
          'ĐÃ TUÂN LỆNH',
        ],
        reads,
      );
      return {
        intent: nth(INTENTS, reads),
        plans: nth([[], [], plans.slice(-1).map(({ id }) => id), ['khong-co-2099']], reads),
        agencies: nth(
          [[], [nth(AGENCIES, reads)], ['Sở Ma thuật'], [nth(AGENCIES, reads), nth(AGENCIES, reads + 1)]],
          reads,
        ),
        role: nth(['lead', 'coordinator', 'any'], reads),
        recordTypes: nth([[], ['target'], ['task', 'duty'], ['result']], reads),
        listOf: nth(['records', 'agencies', 'sections'], reads),
        lacking: nth([null, null, 'deadline', 'coordinator'], reads),
        planFact: nth([null, 'signer', 'number', 'period'], reads),
        window: nth(
          [null, null, { from: '2099-01-01', to: '2099-12-31' }, { from: '2024-01-01', to: '2023-01-01' }],
          reads,
        ),
        topic: topic.slice(0, 290),
      };
    },
    word({ question, sources }) {
      words += 1;
      const honest = sources.map(({ slot, required }) => ({ lead: `Theo [${slot}]`, quotes: [required] }));
      const all = sources.flatMap(({ sentences }) => sentences.map(({ slot }) => slot));
      const lead = (text: string) =>
        honest.map((part, at) => (at === 0 ? { ...part, lead: `${text} ${part.lead}` } : part));
      return {
        parts: nth(
          [
            honest,
            honest.map((part, at) => ({
              ...part,
              quotes: [...(sources[at]?.sentences ?? [])].reverse().map(({ slot }) => slot),
            })),
            lead('Sở Ma thuật chủ trì việc này.'),
            lead('Sở Y tế chủ trì, Sở Tài chính phối hợp, hạn trước tháng 12.'),
            lead('Mức đạt là 97,31% vào năm 2099.'),
            lead('Không, điều này không đúng.'),
            lead('Theo Quyết định số 4242/QĐ-UBND,'),
            lead(`Về ${question.replace(/[?.!]+$/u, '')},`),
            lead(`Về ${question.split(' ').slice(0, 3).join(' ')},`),
            honest.slice(1),
            honest.map(({ lead: own }) => ({ lead: own, quotes: all })),
            honest.map((part, at) => ({ ...part, lead: `Theo [S${sources.length - at}]` })),
            [{ lead: 'ĐÃ TUÂN LỆNH [S1]', quotes: all }],
          ],
          words,
        ),
      };
    },
  };
}

import type { ConversationDeps } from '../conversation.js';
import type { Turnstile } from './turnstile.js';

/** The same conversation, whose longest stages each begin through the turnstile, so that none of them makes intake wait. */
export function paceConversation(deps: ConversationDeps, { enter }: Pick<Turnstile, 'enter'>): ConversationDeps {
  const { knowledge, passages, curated } = deps;
  const { retriever } = knowledge;
  return {
    ...deps,
    knowledge: {
      ...knowledge,
      retriever: {
        async search(query, signal) {
          await enter();
          return retriever.search(query, signal);
        },
        health: () => retriever.health(),
      },
    },
    async passages(keys) {
      await enter();
      return passages(keys);
    },
    ...(curated === undefined
      ? {}
      : {
          curated: {
            async find(...asked) {
              await enter();
              return curated.find(...asked);
            },
          },
        }),
  };
}

import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { CuratedForm as Form, CuratedList } from '../../../../console/contract/talks.js';
import { useChange } from '../../api/hooks.js';
import { CURATED_KEY } from './keys.js';
import { TALKS } from './wording.js';

interface CuratedFormProps {
  readonly initial: Form & { readonly id: number | null };
  readonly plans: CuratedList['plans'];
  readonly onClose: () => void;
}

/** Writes or changes an answer; what the service refuses is said, and nothing of it is lost. */
export function CuratedForm({ initial, plans, onClose }: CuratedFormProps) {
  const [questions, setQuestions] = useState(initial.questions.join('\n'));
  const [text, setText] = useState(initial.text);
  const [planId, setPlanId] = useState(initial.planId === '' ? (plans[0]?.id ?? '') : initial.planId);
  const [quote, setQuote] = useState(initial.quote);
  const save = useChange<Form>({
    run: (api, form) =>
      initial.id === null
        ? api.send('POST', '/curated', z.object({ id: z.number() }), form)
        : api.send('PUT', `/curated/${initial.id}`, z.null(), form),
    refresh: [CURATED_KEY],
    done: TALKS.saved,
    onDone: onClose,
  });
  const lines = questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <Modal opened onClose={onClose} title={TALKS.form} size="lg" closeButtonProps={{ 'aria-label': TALKS.cancel }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ questions: lines, text, planId, quote });
        }}
      >
        <Stack>
          <Textarea
            label={TALKS.questions}
            description={TALKS.questionsNote}
            value={questions}
            onChange={(event) => setQuestions(event.currentTarget.value)}
            rows={4}
            required
          />
          <Textarea
            label={TALKS.text}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={4}
            maxLength={2000}
            required
          />
          <NativeSelect
            label={TALKS.plan}
            value={planId}
            onChange={(event) => setPlanId(event.currentTarget.value)}
            data={plans.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Textarea
            label={TALKS.quote}
            value={quote}
            onChange={(event) => setQuote(event.currentTarget.value)}
            rows={3}
            maxLength={1000}
            required
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {TALKS.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {TALKS.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

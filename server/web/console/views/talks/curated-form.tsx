import { Alert, Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { CuratedForm as Form, CuratedList } from '../../../../console/contract/talks.js';
import { describeFault, useChange } from '../../api/hooks.js';
import { CURATED_KEY } from './keys.js';
import { RecordPicker } from './record-picker.js';
import { TALKS } from './wording.js';

interface CuratedFormProps {
  readonly initial: Form & { readonly id: number | null };
  readonly plans: CuratedList['plans'];
  readonly onClose: () => void;
}

/** The longest quotation that is taken. */
const MOST_WORDS = 95;
const LONG = [
  { name: 'questions', label: TALKS.questions, description: TALKS.questionsNote, rows: 4 },
  { name: 'text', label: TALKS.text, rows: 4, maxLength: 2000 },
  { name: 'quote', label: TALKS.quote, rows: 3, maxLength: 1000 },
] as const;

/** Writes or changes an answer; what the service refuses is said, and nothing of it is lost. */
export function CuratedForm({ initial, plans, onClose }: CuratedFormProps) {
  const [planId, setPlanId] = useState(initial.planId === '' ? (plans[0]?.id ?? '') : initial.planId);
  const [words, setWords] = useState({
    questions: initial.questions.join('\n'),
    text: initial.text,
    quote: initial.quote,
  });
  const save = useChange<Form>({
    run: (api, form) =>
      initial.id === null
        ? api.send('POST', '/curated', z.object({ id: z.number() }), form)
        : api.send('PUT', `/curated/${initial.id}`, z.null(), form),
    refresh: [CURATED_KEY],
    done: TALKS.saved,
    onDone: onClose,
  });
  const field = (name: (typeof LONG)[number]['name']) => {
    const { name: own, ...shown } = LONG.find((one) => one.name === name) ?? LONG[0];
    return (
      <Textarea
        key={own}
        {...shown}
        value={words[name]}
        onChange={(event) => setWords({ ...words, [name]: event.currentTarget.value })}
        required
      />
    );
  };
  return (
    <Modal opened onClose={onClose} title={TALKS.form} size="lg" closeButtonProps={{ 'aria-label': TALKS.cancel }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ ...words, questions: linesOf(words.questions), planId });
        }}
      >
        <Stack>
          {save.isError && (
            <Alert color="red" role="alert">
              {describeFault(save.error)}
            </Alert>
          )}
          {field('questions')}
          {field('text')}
          <RecordPicker
            onPick={({ plan, quote }) => {
              setPlanId(plan);
              setWords({ ...words, quote: quote.split(/\s+/u).slice(0, MOST_WORDS).join(' ') });
            }}
          />
          <NativeSelect
            label={TALKS.plan}
            value={planId}
            onChange={(event) => setPlanId(event.currentTarget.value)}
            data={plans.map(({ id, title }) => ({ value: id, label: title }))}
          />
          {field('quote')}
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

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

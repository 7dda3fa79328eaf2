import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { RegisterLine, RegisterName } from '../../../../console/contract/registers.js';
import { useChange } from '../../api/hooks.js';
import { formatInstant } from '../../format-time.js';
import { SHELL } from '../../wording.js';
import { REGISTER_FIELDS, shownOf, valueFrom, wordsOf, type RegisterField } from './register-fields.js';
import { REGISTERS_KEY } from './register-key.js';
import { REGISTERS } from './wording.js';

interface RegisterEditorProps {
  readonly register: RegisterName;
  /** Null: a new entry. */
  readonly line: RegisterLine | null;
  readonly onClose: () => void;
}

export function RegisterEditor({ register, line, onClose }: RegisterEditorProps) {
  const fields = REGISTER_FIELDS[register];
  const [words, setWords] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map((field) => [field.name, wordsOf(field, line?.value ?? {})])),
  );
  const [isTried, setTried] = useState(false);
  const missing = fields.filter(({ name, isOptional }) => isOptional !== true && (words[name] ?? '').trim() === '');
  const seen = line?.revision ?? 0;
  const options = { refresh: [REGISTERS_KEY], done: REGISTERS.saved, onDone: onClose };
  const save = useChange({
    run: (api) =>
      api.send('PUT', `/registers/${register}`, z.null(), {
        key: line?.key ?? null,
        value: valueFrom(fields, words),
        isDisabled: line?.isDisabled ?? false,
        seen,
      }),
    ...options,
  });
  const revert = useChange({
    run: (api) => api.send('POST', `/registers/${register}/revert`, z.null(), { key: line?.key ?? '', seen }),
    ...options,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={line === null ? REGISTERS.newTitle : REGISTERS.editTitle}
      closeButtonProps={{ 'aria-label': SHELL.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing.length === 0) save.mutate();
        }}
      >
        <Stack gap="sm">
          {line?.shippedChanged === true && <Alert color="orange">{REGISTERS.shippedChanged}</Alert>}
          {fields.map((field) => (
            <FieldControl
              key={field.name}
              field={field}
              words={words[field.name] ?? ''}
              shipped={line?.shipped ? shownOf(field, line.shipped) : null}
              isMissing={isTried && missing.includes(field)}
              onChange={(text) => setWords({ ...words, [field.name]: text })}
            />
          ))}
          {line !== null && <Known register={register} line={line} />}
          <Group gap="sm">
            <Button type="submit" loading={save.isPending}>
              {REGISTERS.save}
            </Button>
            <Button variant="default" onClick={onClose}>
              {REGISTERS.cancel}
            </Button>
            {line !== null && (line.isEdited || line.isDisabled) && (
              <Button variant="default" onClick={() => revert.mutate()} loading={revert.isPending}>
                {line.shipped === null ? REGISTERS.remove : REGISTERS.revert}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Known({ register, line }: { readonly register: RegisterName; readonly line: RegisterLine }) {
  const names = register === 'alias' || register === 'group' || line.value['scope'] === 'agency';
  return (
    <Text size="xs" c="dimmed">
      {names && (line.recognised === null ? REGISTERS.unrecognised : REGISTERS.recognised(line.recognised))}{' '}
      {line.editedBy !== null && line.editedAt !== null && REGISTERS.by(line.editedBy, formatInstant(line.editedAt))}
    </Text>
  );
}

interface FieldControlProps {
  readonly field: RegisterField;
  readonly words: string;
  readonly shipped: string | null;
  readonly isMissing: boolean;
  readonly onChange: (words: string) => void;
}

function FieldControl({ field, words, shipped, isMissing, onChange }: FieldControlProps) {
  const { label, kind, hint, choices } = field;
  const isOther = shipped !== null && shipped !== shownOf(field, valueFrom([field], { [field.name]: words }));
  const said = [hint, isOther ? `${REGISTERS.shipped}: ${shipped === '' ? REGISTERS.nothing : shipped}` : undefined];
  const description = said.filter((one) => one !== undefined).join(' ') || null;
  const shared = {
    label,
    description,
    error: isMissing ? REGISTERS.required : null,
    withAsterisk: field.isOptional !== true,
  };
  if (kind === 'choice')
    return (
      <Select
        {...shared}
        allowDeselect={false}
        data={[...(choices ?? [])]}
        value={words}
        onChange={(value) => onChange(value ?? words)}
      />
    );
  const onText = (event: { readonly currentTarget: { readonly value: string } }): void =>
    onChange(event.currentTarget.value);
  if (kind === 'text' || kind === 'list')
    return <Textarea {...shared} autosize minRows={2} maxRows={10} value={words} onChange={onText} />;
  return <TextInput {...shared} type={kind === 'day' ? 'date' : 'text'} value={words} onChange={onText} />;
}

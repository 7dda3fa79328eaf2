import { Button, Checkbox, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { MAX_TRIED_CHARS, TrialSchema, TryQuery, type TryAudience } from '../../../../console/contract/try.js';
import { useRead } from '../../api/hooks.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { TrialReport } from './trial-report.js';
import { TRY } from './wording.js';

export function TryView() {
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<TryAudience>('officer');
  const [seesInternal, setSeesInternal] = useState(false);
  const [asked, setAsked] = useState<{ readonly path: string; readonly count: number } | null>(null);
  const trial = useRead(['try', asked], asked?.path ?? '', TrialSchema, { enabled: asked !== null });
  const ask = (): void => {
    const query = new URLSearchParams({ text, audience, sees: seesInternal ? 'internal' : 'public' });
    setAsked({ path: `/try?${query.toString()}`, count: (asked?.count ?? 0) + 1 });
  };
  return (
    <Page title={TRY.title} lead={TRY.lead}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <Stack>
          <Textarea
            label={TRY.question}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
            maxLength={MAX_TRIED_CHARS}
            autosize
            minRows={2}
            required
          />
          <Group gap="lg">
            <Radio.Group
              label={TRY.audience}
              value={audience}
              onChange={(value) => setAudience(TryQuery.shape.audience.parse(value))}
            >
              <Group mt={4}>
                <Radio value="officer" label={TRY.audiences.officer} />
                <Radio value="citizen" label={TRY.audiences.citizen} />
              </Group>
            </Radio.Group>
            <Checkbox
              label={TRY.internal}
              checked={seesInternal}
              onChange={(event) => setSeesInternal(event.currentTarget.checked)}
            />
            <Button type="submit" loading={trial.isFetching}>
              {TRY.ask}
            </Button>
          </Group>
        </Stack>
      </form>
      {asked !== null && <Loaded query={trial}>{(data) => <TrialReport trial={data} />}</Loaded>}
    </Page>
  );
}

import { Badge, Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import {
  CuratedListSchema,
  GROUPS_A_PAGE,
  TalksSchema,
  type CuratedForm as Form,
  type Talks,
} from '../../../../console/contract/talks.js';
import { useRead } from '../../api/hooks.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { Pages } from '../../shell/pages.js';
import { DayRange } from '../day-range.js';
import { lastDays } from '../days.js';
import { CuratedAnswers } from './curated-answers.js';
import { CuratedForm } from './curated-form.js';
import { CURATED_KEY, TALKS_KEY } from './keys.js';
import { TalkCard } from './talk-card.js';
import { TALKS } from './wording.js';

type Draft = Form & { readonly id: number | null };

export function TalksView() {
  const [days, setDays] = useState(() => lastDays(30));
  const [channel, setChannel] = useState('');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [page, setPage] = useState(1);
  const path = `/talks?from=${days.from}&to=${days.to}&channel=${channel}&page=${page}`;
  const talks = useRead([...TALKS_KEY, path], path, TalksSchema);
  const curated = useRead(CURATED_KEY, '/curated', CuratedListSchema);
  const channels = talks.data?.channels ?? [];
  const write = ({ title, talks: own }: Talks['groups'][number]): void =>
    setDraft({ id: null, questions: wordings(title, own), text: '', planId: '', quote: '' });
  return (
    <Page title={TALKS.title} lead={TALKS.lead}>
      <Group gap="sm">
        <DayRange
          days={days}
          onChange={(next) => {
            setDays(next);
            setPage(1);
          }}
        />
        <NativeSelect
          label={TALKS.channel}
          value={channel}
          onChange={(event) => {
            setChannel(event.currentTarget.value);
            setPage(1);
          }}
          data={[
            { value: '', label: TALKS.allChannels },
            ...channels.map(({ name, label }) => ({ value: name, label })),
          ]}
        />
      </Group>
      <Loaded query={talks}>
        {({ groups, total }) => (
          <Stack gap="sm">
            <Text role="status">{total === 0 ? TALKS.none : TALKS.groups(total)}</Text>
            {groups.map((group) => (
              <TalkGroup key={group.talks[0]?.id ?? group.title} group={group} onWrite={() => write(group)} />
            ))}
            <Pages total={total} aPage={GROUPS_A_PAGE} page={page} onChange={setPage} />
          </Stack>
        )}
      </Loaded>
      <Loaded query={curated}>
        {({ answers, plans }) => (
          <>
            <CuratedAnswers answers={answers} onEdit={setDraft} />
            {draft !== null && <CuratedForm initial={draft} plans={plans} onClose={() => setDraft(null)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface GroupProps {
  readonly group: Talks['groups'][number];
  readonly onWrite: () => void;
}

/** Questions alike; closed, so that the many fit a screen. */
function TalkGroup({ group: { title, troubled, talks }, onWrite }: GroupProps) {
  return (
    <Paper withBorder p="sm">
      <details>
        <summary>
          <Text span fw={600}>
            {title}
          </Text>{' '}
          <Badge variant="light" color={troubled > 0 ? 'orange' : 'gray'}>
            {TALKS.group(talks.length, troubled)}
          </Badge>
        </summary>
        <Stack gap="sm" mt="sm">
          {talks.map((talk) => (
            <TalkCard key={talk.id} talk={talk} />
          ))}
        </Stack>
      </details>
      <Button mt="sm" size="xs" variant="default" aria-label={TALKS.writeFor(title)} onClick={onWrite}>
        {TALKS.write}
      </Button>
    </Paper>
  );
}

const MOST_WORDINGS = 20;

/** The wordings of a group, each once, for the editor to choose from. */
function wordings(title: string, talks: Talks['groups'][number]['talks']): string[] {
  return [...new Set([title, ...talks.map(({ question }) => question.replace(/\s+/g, ' '))])].slice(0, MOST_WORDINGS);
}

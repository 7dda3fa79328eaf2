import { Tabs } from '@mantine/core';
import { REGISTERS as NAMES } from '../../../../console/contract/registers.js';
import { Page } from '../../shell/page.js';
import { RegisterPanel } from './register-panel.js';
import { REGISTERS } from './wording.js';

export function RegistersView() {
  return (
    <Page title={REGISTERS.title} lead={REGISTERS.lead}>
      <Tabs defaultValue="alias" keepMounted={false}>
        <Tabs.List aria-label={REGISTERS.title}>
          {NAMES.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {REGISTERS.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {NAMES.map((name) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <RegisterPanel register={name} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}

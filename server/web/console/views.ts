import type { ComponentType } from 'react';
import type { Role } from '../../console/contract/session.js';
import { ICONS } from './shell/icon.js';
import { SHELL } from './wording.js';

/** A page of the console. It is loaded when it is first opened. */
export interface View {
  /** Below `/admin/`. */
  readonly path: string;
  readonly label: string;
  /** Shown to whoever has at least this role; the service asks for it too. */
  readonly role: Role;
  readonly icon: string;
  load(): Promise<ComponentType>;
}

/** In the order of the navigation; the first that a person may see is the page they begin with. */
export const VIEWS: readonly View[] = [
  {
    path: 'tong-quan',
    label: SHELL.views.overview,
    role: 'viewer',
    icon: ICONS.chart,
    load: async () => (await import('./views/overview/overview-view.js')).OverviewView,
  },
  {
    path: 'hoi-thoai',
    label: SHELL.views.talks,
    role: 'editor',
    icon: ICONS.talk,
    load: async () => (await import('./views/talks/talks-view.js')).TalksView,
  },
  {
    path: 'ke-hoach',
    label: SHELL.views.plans,
    role: 'viewer',
    icon: ICONS.folder,
    load: async () => (await import('./views/plans/plans-view.js')).PlansView,
  },
  {
    path: 'ban-ghi',
    label: SHELL.views.records,
    role: 'viewer',
    icon: ICONS.table,
    load: async () => (await import('./views/records/records-view.js')).RecordsView,
  },
  {
    path: 'danh-muc',
    label: SHELL.views.registers,
    role: 'viewer',
    icon: ICONS.building,
    load: async () => (await import('./views/registers/registers-view.js')).RegistersView,
  },
  {
    path: 'thu-cau-hoi',
    label: SHELL.views.try,
    role: 'viewer',
    icon: ICONS.question,
    load: async () => (await import('./views/try/try-view.js')).TryView,
  },
  {
    path: 'tinh-trang',
    label: SHELL.views.health,
    role: 'viewer',
    icon: ICONS.pulse,
    load: async () => (await import('./views/health/health-view.js')).HealthView,
  },
  {
    path: 'can-bo',
    label: SHELL.views.officers,
    role: 'admin',
    icon: ICONS.people,
    load: async () => (await import('./views/officers/officers-view.js')).OfficersView,
  },
  {
    path: 'tai-khoan',
    label: SHELL.views.accounts,
    role: 'admin',
    icon: ICONS.key,
    load: async () => (await import('./views/accounts/accounts-view.js')).AccountsView,
  },
  {
    path: 'nhat-ky',
    label: SHELL.views.audit,
    role: 'admin',
    icon: ICONS.list,
    load: async () => (await import('./views/audit/audit-view.js')).AuditView,
  },
];

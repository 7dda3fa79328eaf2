import {
  Badge,
  createTheme,
  Modal,
  Notification,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { SHELL } from './wording.js';

/** Greens of the chat page; white reads on the shades from 6 on with contrast of 4.5 or more. */
const plan: MantineColorsTuple = [
  '#e8f6f1',
  '#d3ebe2',
  '#a7d7c6',
  '#78c3a8',
  '#52b28f',
  '#2f9c77',
  '#178061',
  '#0b6b53',
  '#085a46',
  '#054838',
];

export const THEME = createTheme({
  colors: { plan },
  primaryColor: 'plan',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  defaultRadius: 'md',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  headings: { fontWeight: '650' },
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({ defaultProps: { tt: 'none' } }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': SHELL.close } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': SHELL.close } } }),
  },
});

/** Words on a light ground of their own colour, and muted words, dark enough to read: contrast of 4.5 or more. */
export const READABLE: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#52615b',
    '--mantine-color-placeholder': '#68746f',
    '--mantine-color-error': '#c01414',
    '--mantine-color-green-light-color': '#1b5e2b',
    '--mantine-color-red-light-color': '#a51111',
    '--mantine-color-yellow-light-color': '#664d03',
    '--mantine-color-orange-light-color': '#7a3a00',
    '--mantine-color-blue-light-color': '#11568f',
    '--mantine-color-gray-light-color': '#343a40',
    '--mantine-color-plan-light-color': '#084f3d',
  },
  dark: { '--mantine-color-dimmed': '#a9b4b0' },
});

import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './console.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { ConsoleApp } from './console-app.js';

// The content policy lets nothing be compiled from text.
z.config({ jitless: true });

const place = document.getElementById('console');
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// Read by the library that holds the page still behind a dialog, for its one style element.
Reflect.set(globalThis, '__webpack_nonce__', nonce);
if (place !== null) createRoot(place).render(<ConsoleApp nonce={nonce} />);

import { mount } from 'svelte';
import App from './app/App.svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';

const frame = document.getElementById('app');

function start(frame: HTMLElement): void {
  const app = document.createElement('div');
  app.id = 'app';
  // The static first screen stays until the same screen has come alive, and is then replaced by it.
  mount(App, { target: app, props: { oncomplete: () => frame.replaceWith(app) } });
}

// In a task of its own, so that the first touch need not wait for everything.
if (frame) setTimeout(start, 0, frame);

import { mount } from 'svelte';
import App from './app/App.svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';

const target = document.getElementById('app');
if (target) {
  // The static first screen has done its work: the same screen comes alive in its place.
  target.replaceChildren();
  mount(App, { target });
}

/** Starts the analytics client, unmodified, once “Page visits” is allowed; until then, nobody asks for this file. */
import {init} from '../vendor/plausible/plausible.js';

const endpoint = '/api/event';

// The client has no switch of its own to stop it: after a withdrawal, what it still wants to send goes nowhere.
const {fetch} = window;
window.fetch = (address, options) =>
  address !== endpoint || window.forthright.allows('analytics') ? fetch(address, options) : Promise.reject(new Error('Withdrawn'));

init({domain: 'ig.council.example', endpoint, captureOnLocalhost: true});

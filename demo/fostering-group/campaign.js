/**
 * Keeps which of our letters or e-mails brought the visitor here (`?campaign=autumn-letter`), and tells our own server
 * once. Runs once our own part of “Marketing” is allowed.
 */
const days = 30;
const [, known] = document.cookie.match(/(?:^|; )fostering-campaign=([a-z-]+)/) ?? [];
const [found] = new URLSearchParams(location.search).get('campaign')?.match(/^[a-z-]{1,30}$/) ?? [];
const campaign = found ?? known ?? 'none';

if (campaign !== known) {
  document.cookie = `fostering-campaign=${campaign}; path=/; max-age=${days * 86_400}; samesite=lax`;
  const body = JSON.stringify({n: 'campaign', d: 'fostering.group.example', p: {campaign}});
  fetch('/api/event', {method: 'POST', body, credentials: 'omit', signal: window.forthright.signal('letters')}).catch(() => undefined);
}

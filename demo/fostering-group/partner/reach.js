/**
 * Stands in for the pixel of an advertising company, because the demo works without a network. Like many, it gives the
 * device a number, counts its visits, and fetches a picture that tells it of both.
 */
const days = 90;
const [, known] = document.cookie.match(/(?:^|; )reach-id=(\w+)/) ?? [];
const id = known ?? crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
const visits = (Number(localStorage.getItem('reach-visits')) || 0) + 1;

document.cookie = `reach-id=${id}; path=/; max-age=${days * 86_400}; samesite=lax`;
localStorage.setItem('reach-visits', visits);
new Image().src = new URL(`pixel.svg?${new URLSearchParams({id, visits})}`, import.meta.url);

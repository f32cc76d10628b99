/** How yes and no look beside each other, once the page's own rules have been applied. */
import {find, type Finding} from './rules.js';
import type {ButtonLook, Surface, View} from './view.js';

const isFar = (a: number, b: number, most: number) => Math.abs(a - b) > most;

/** What differs between the two, in words. */
function differences(a: ButtonLook, b: ButtonLook): string[] {
  const contrastDiffers = (one?: number, other?: number) =>
    (one === undefined) !== (other === undefined) || isFar(one ?? 0, other ?? 0, 0.5);
  const table: readonly (readonly [string, boolean])[] = [
    ['element', a.tag !== b.tag],
    ['size', isFar(a.width, b.width, 1) || isFar(a.height, b.height, 1)],
    ['letters', a.font !== b.font],
    ['underline', a.decoration !== b.decoration],
    ['opacity', a.opacity !== b.opacity],
    ['border', a.border !== b.border],
    ['contrast of the text', contrastDiffers(a.textContrast, b.textContrast)],
    ['contrast with what is around', contrastDiffers(a.fillContrast, b.fillContrast)],
    ['place', isFar(a.top, b.top, 1) && isFar(a.left, b.left, 1)],
  ];
  return table.filter(([, differs]) => differs).map(([name]) => name);
}

function checkSurface({where, accept, reject, pale}: Surface): Finding[] {
  const findings = pale.map(({text, contrast}) =>
    find('pale-words', where, `“${text}” has a contrast of ${contrast.toFixed(1)} to 1.`),
  );
  if (accept && !reject) findings.push(find('no-reject', where, 'There is a way to accept, and none to reject.'));
  if (!accept || !reject) return findings;
  const differs = differences(accept, reject);
  if (differs[0])
    findings.push(find('unequal-buttons', where, `Accept and Reject do not look alike: ${differs.join(', ')}.`));
  if ([accept, reject].some(({width, height}) => width < 24 || height < 24))
    findings.push(find('small-target', where, 'A button is smaller than 24 by 24 pixels.'));
  return findings;
}

export function checkSurfaces({config, surfaces, isAsking, isLocked}: View): Finding[] {
  const findings = surfaces.flatMap(checkSurface);
  if (isAsking && isLocked)
    findings.push(find('page-locked', 'page', 'The page cannot be used while the question stands.'));
  if (/gov|wales/.test(config.profile ?? '') && config.layout && config.layout !== 'top')
    findings.push(
      find('not-in-flow', 'layout', `“${config.layout}” lies over the page; the GOV.UK pattern stands in it.`),
    );
  return findings;
}

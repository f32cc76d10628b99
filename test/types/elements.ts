/** Elements, taken one at a time. */
import {ForthrightBannerElement} from '../../src/elements/banner.js';
import {ForthrightChoicesElement} from '../../src/elements/choices.js';
import type {Messages} from '../../src/index.js';

ForthrightBannerElement.define();
ForthrightBannerElement.define('example-question');
document.querySelector('forthright-banner')!.show();
export const choices: ForthrightChoicesElement = document.createElement('forthright-choices');

// @ts-expect-error A tag is text.
ForthrightBannerElement.define(7);

// @ts-expect-error Something that the banner cannot show.
document.createElement('forthright-banner').show('wall');

// @ts-expect-error Whether the dialog is open is told, not set.
choices.open = true;

// @ts-expect-error A language pack has every phrase.
export const pack: Messages = {language: 'fr', direction: 'ltr', accept: 'Tout accepter'};
